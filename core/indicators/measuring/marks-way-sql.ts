import { assert } from "../../units/index.ts";
import type { LineSum } from "../words/line-sum.ts";
import { holderOf } from "./choice.ts";
import { backsOf } from "./cycles-of.ts";
import { grainOf, memberColumns, parentGrainOf, periodSql } from "./grain.ts";
import { columnOf, parentCuts } from "./cut.ts";
import { leftOutSql } from "./left-out-sql.ts";
import { lineSumsOfFlat, type Part } from "./part.ts";
import { cyclesRead, periodsRead, whenClosing } from "./periods-read.ts";
import type { FactsQuestion } from "./question.ts";
import { filterConditions, oneOfCycles } from "./rows-sql.ts";
import { selectSql } from "./select-sql.ts";
import { tableOf } from "./table-sql.ts";

/** The whole numbers that marks are kept in, by how many bits they have. */
const widths = [8, 16, 32, 64];

/**
 * Counts holders by what rows they have: for each kind of row a holder keeps one bit for every period that is read, and a
 * period looks at the bits of the periods that it looks back at. A few bytes a holder, however much is asked.
 *
 * @param all parts of the answer: those that other queries bring are 0 here
 */
export function marksWaySql(
  own: readonly Part[],
  all: readonly Part[],
  question: FactsQuestion,
  isWidened: boolean,
): string {
  const sums = own.flatMap(({ sum: { flat } }) => (flat === undefined ? [] : lineSumsOfFlat(flat)));
  const [first] = own;
  const [anySum] = sums;
  assert(first !== undefined && anySum !== undefined, "a way has at least one part");
  const { trend = 1 } = question;
  const periods = periodsRead(sums, question);
  const kinds = [...new Set(sums.map((sum) => kindOf(sum, question, periods)))];
  const members = question.cuts.map((_, place) => `m${place}`);
  const conditions = [oneOfCycles(cyclesRead(sums, question)), ...filterConditions(question)];
  const marked = selectSql(
    [
      ...memberColumns(question),
      `${holderOf(first.choice)} as holder`,
      ...(isWidened ? somePlace(question) : []),
      ...kinds.map((kind, place) => `${markSql(kind, question, periods)} as k${place}`),
    ],
    `${tableOf(anySum.source, question)}\nwhere ${conditions.join("\n  and ")}`,
    [...members, "holder"],
  );
  const hasSql = (sum: LineSum): string => {
    const kind = `k${kinds.indexOf(kindOf(sum, question, periods))}`;
    const bits = backsOf(sum, question.period).reduce(
      (mask, back) => mask + 2n ** BigInt(back),
      0n,
    );
    const looked = trend > 1 ? `bitShiftRight(${kind}, t)` : kind;
    return periods === 1 ? `${looked} != 0` : `bitAnd(${looked}, ${bits}) != 0`;
  };
  const columns = all.map((part) => {
    const sql = own.includes(part) ? countSql(part, question, hasSql) : "toFloat64(0)";
    return `${sql} as ${part.name}`;
  });
  const widened = isWidened
    ? [
        ...parentGrainOf(question).map((parent) => `any(s_${parent}) as ${parent}`),
        "toDate(0) as newest",
      ]
    : [];
  const inEveryPeriod = `(\n${marked.replaceAll(/^/gm, "  ")}\n)\narray join range(toUInt16(${trend})) as t`;
  return selectSql(
    [...grainOf(question), ...widened, ...columns],
    trend > 1 ? inEveryPeriod : marked,
    grainOf(question),
  );
}

/** The condition that a row is of a kind. */
function kindOf(sum: LineSum, question: FactsQuestion, periods: number): string {
  const when = whenClosing(sum, question, periods);
  return when === null ? `(${sum.sql}) > 0` : `(${sum.sql}) > 0 and ${when}`;
}

function markSql(kind: string, question: FactsQuestion, periods: number): string {
  const bits = widths.find((width) => width >= periods);
  assert(bits !== undefined, `at most 64 periods are read together, got ${periods}`);
  if (periods === 1) return `groupBitOr(toUInt8(${kind}))`;
  return `groupBitOr(bitShiftLeft(toUInt${bits}(${kind}), ${periodSql(question)}))`;
}

function countSql(
  { choice, sum: { flat, per } }: Part,
  question: FactsQuestion,
  hasSql: (sum: LineSum) => string,
): string {
  assert(flat?.is === "count", "marks count");
  const leftOut = leftOutSql(choice.indicator, question, "holder");
  const isIn = leftOut === null ? [] : [`not (${leftOut})`];
  const terms = flat.terms.map(({ times, anyOf }) => {
    const among = [`(${anyOf.map(hasSql).join(" or ")})`, ...isIn].join(" and ");
    return `${times > 0 ? "+" : "-"} toFloat64(countIf(${among}))`;
  });
  return `(0 ${terms.join(" ")}) / ${per}`;
}

/** Some place in the wider cuts, so that the columns are there: only totals say to which parent a member belongs. */
function somePlace({ cuts }: FactsQuestion): readonly string[] {
  return parentCuts(cuts).map(
    (cut, place) => `any(${cut === null ? "0" : columnOf(cut)}) as s_parent${place}`,
  );
}
