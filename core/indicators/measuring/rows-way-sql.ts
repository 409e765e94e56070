import { assert, type Cycle } from "../../units/index.ts";
import type { LineSum } from "../words/line-sum.ts";
import { hasParent, holderOf } from "./choice.ts";
import { cyclesOf } from "./cycles-of.ts";
import { grainOf, parentColumns, placeColumns } from "./grain.ts";
import { leftOutSql } from "./left-out-sql.ts";
import { lineSumsOfFlat, type Part } from "./part.ts";
import type { FactsQuestion } from "./question.ts";
import { filterConditions, oneOfCycles } from "./rows-sql.ts";
import { selectSql } from "./select-sql.ts";
import { tableOf } from "./table-sql.ts";
import { hasOneRowEach } from "./ways.ts";

/**
 * Adds rows up per place in one step. Nothing in the facts is negative, so that a retailer whose rows add up to more
 * than nothing is one that has such a row: counting who has one needs no total of anybody.
 *
 * @param all parts of the answer: those that other queries bring are 0 here
 */
export function rowsWaySql(
  own: readonly Part[],
  all: readonly Part[],
  question: FactsQuestion,
  isWidened: boolean,
): string {
  const sums = own.flatMap(({ sum: { flat } }) => (flat === undefined ? [] : lineSumsOfFlat(flat)));
  const [first] = sums;
  assert(first !== undefined, "a way has at least one part");
  const read = new Set(sums.flatMap((sum) => cyclesOf(sum, question.period, question.trend)));
  const columns = all.map((part) => {
    const sql = own.includes(part) ? totalSql(part, read, question) : "toFloat64(0)";
    return `${sql} as ${part.name}`;
  });
  const isShare = own.some(({ choice }) => hasParent(choice));
  const widened = isWidened
    ? [...parentColumns(question), `${isShare ? "max(cycle)" : "toDate(0)"} as newest`]
    : [];
  const conditions = [oneOfCycles([...read]), ...filterConditions(question)];
  return selectSql(
    [...placeColumns(question), ...widened, ...columns],
    `${tableOf(first.source, question)}\nwhere ${conditions.join("\n  and ")}`,
    grainOf(question),
  );
}

function totalSql(
  { choice, sum: { flat, per } }: Part,
  read: ReadonlySet<Cycle>,
  question: FactsQuestion,
): string {
  assert(flat !== undefined, "a flat part is made of flat sums");
  const holder = holderOf(choice);
  const leftOut = leftOutSql(choice.indicator, question, holder);
  const isIn = leftOut === null ? [] : [`not (${leftOut})`];
  const when = (sum: LineSum): readonly string[] => {
    const cycles = cyclesOf(sum, question.period, question.trend);
    return cycles.length < read.size ? [oneOfCycles(cycles)] : [];
  };
  if (flat.is === "total") {
    const conditions = [...when(flat.sum), ...isIn];
    const { sql } = flat.sum;
    const added =
      conditions.length === 0 ? `sum(${sql})` : `sumIf(${sql}, ${conditions.join(" and ")})`;
    return `toFloat64(${added}) / ${per}`;
  }
  const isUnique = holder === "retailer" && hasOneRowEach(flat, question);
  const terms = flat.terms.map(({ times, anyOf }) => {
    const some = anyOf.map((sum) => [`(${sum.sql}) > 0`, ...when(sum)].join(" and "));
    const among = [`(${some.join(" or ")})`, ...isIn].join(" and ");
    const counted = isUnique ? `countIf(${among})` : `uniqExactIf(${holder}, ${among})`;
    return `${times > 0 ? "+" : "-"} toFloat64(${counted})`;
  });
  return `(0 ${terms.join(" ")}) / ${per}`;
}
