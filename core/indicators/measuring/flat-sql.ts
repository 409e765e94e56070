import { assert } from "../../units/index.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";
import { hasParent, holderOf, retailerSumsIn } from "./choice.ts";
import { grainOf, parentColumns, placeColumns } from "./grain.ts";
import { leftOutSql } from "./left-out-sql.ts";
import { newestSql, quotientSql } from "./holders-way-sql.ts";
import type { Part } from "./part.ts";
import type { FactsQuestion } from "./question.ts";
import { oneOfCycles, rowsCondition, rowSumsOf, type RowSum } from "./rows-sql.ts";
import { selectSql } from "./select-sql.ts";
import { tableOf } from "./table-sql.ts";

/**
 * Adds rows up per place in one step. Nothing in the facts is negative, so that a retailer whose rows add up to more
 * than nothing is one that has such a row: counting who has one needs no total of anybody.
 *
 * @param all parts of the answer: those that other queries bring are 0 here
 */
export function flatWaySql(
  own: readonly Part[],
  all: readonly Part[],
  question: FactsQuestion,
  isWidened: boolean,
): string {
  const sums = rowSumsOf(
    own.flatMap(({ total }) => retailerSumsIn(total)),
    question,
  );
  const [first] = sums;
  assert(first !== undefined, "a way has at least one part");
  const read = new Set(sums.flatMap(({ cycles }) => cycles));
  const columns = all.map((part) => {
    if (!own.includes(part)) return `toFloat64(0) as ${part.name}`;
    const totalSql = (sum: RetailerSum): string => flatSql(part, sum, sums, read.size, question);
    return `${quotientSql(part.total, totalSql)} as ${part.name}`;
  });
  const widened = isWidened
    ? [
        ...parentColumns(question),
        `${newestSql(
          own.some(({ choice }) => hasParent(choice)),
          "cycle",
        )} as newest`,
      ]
    : [];
  return selectSql(
    [...placeColumns(question), ...widened, ...columns],
    `${tableOf(first.source, question)}\nwhere ${rowsCondition(sums, first.source, question)}`,
    grainOf(question),
  );
}

function flatSql(
  { choice }: Part,
  { flat, per }: RetailerSum,
  sums: readonly RowSum[],
  read: number,
  question: FactsQuestion,
): string {
  assert(flat !== undefined, "a flat part is made of flat sums");
  const leftOut = leftOutSql(choice.indicator, question, holderOf(choice));
  const isIn = leftOut === null ? [] : [`not (${leftOut})`];
  const own = flat.sums.map((one) => {
    const sum = sums.find(({ meant }) => meant.has(one));
    assert(sum !== undefined, "a part reads the sums of its way");
    return { of: sum.of, when: sum.cycles.length < read ? [oneOfCycles(sum.cycles)] : [] };
  });
  if (flat.is === "count") {
    const some = own.map(({ of, when }) => [`(${of}) > 0`, ...when].join(" and "));
    const among = [`(${some.join(" or ")})`, ...isIn].join(" and ");
    return `toFloat64(uniqExactIf(${holderOf(choice)}, ${among})) / ${per}`;
  }
  const added = own.map(({ of, when }) => {
    const conditions = [...when, ...isIn];
    return conditions.length === 0 ? `sum(${of})` : `sumIf(${of}, ${conditions.join(" and ")})`;
  });
  return `toFloat64(${added.join(" + ")}) / ${per}`;
}
