import type { Quotient, RetailerSum } from "../words/retailer-sum.ts";
import { hasParent, holderOf, retailerSumsIn } from "./choice.ts";
import { grainOf, parentGrainOf } from "./grain.ts";
import { holdersSql, type HoldersSql } from "./holders-sql.ts";
import { leftOutSql } from "./left-out-sql.ts";
import type { Part } from "./part.ts";
import type { FactsQuestion } from "./question.ts";
import { selectSql } from "./select-sql.ts";

/**
 * Adds rows up per place and holder, and then per place.
 *
 * @param all parts of the answer: those that other queries bring are 0 here
 */
export function holdersWaySql(
  own: readonly Part[],
  all: readonly Part[],
  question: FactsQuestion,
  isWidened: boolean,
): string {
  const [first] = own;
  const holder = first === undefined ? "retailer" : holderOf(first.choice);
  const totals = own.flatMap(({ total }) => retailerSumsIn(total));
  const holders = holdersSql(holder, totals, question, isWidened);
  const columns = all.map((part) => {
    const sql = own.includes(part) ? partSql(part, holders, question) : "toFloat64(0)";
    return `${sql} as ${part.name}`;
  });
  const { name, sql } = holders;
  const places = grainOf(question);
  const parents = parentGrainOf(question).map(
    (parent) => `argMax(${name}_${parent}, ${name}_latest) as ${parent}`,
  );
  const isOwn = own.some(({ choice }) => hasParent(choice));
  const widened = isWidened ? [...parents, `${newestSql(isOwn, `${name}_latest`)} as newest`] : [];
  return selectSql([...places, ...widened, ...columns], sql, places);
}

/** Only rows that a share itself reads say to which parent a member belongs. */
export function newestSql(isShare: boolean, column: string): string {
  return isShare ? `max(${column})` : "toDate(0)";
}

/** One total over another, or the total itself; 0 where there is nothing to divide by. */
export function quotientSql(
  total: RetailerSum | Quotient,
  totalSql: (sum: RetailerSum) => string,
): string {
  if (!("over" in total)) return totalSql(total);
  const over = totalSql(total.over);
  return `if(${over} = 0, 0, ${totalSql(total.of)} / (${over}))`;
}

function partSql(
  { choice, total }: Part,
  { columnOf }: HoldersSql,
  question: FactsQuestion,
): string {
  const leftOut = leftOutSql(choice.indicator, question, "holder");
  return quotientSql(total, (sum) => {
    const one = sum.sql(sum.sums.map(columnOf));
    const counted = leftOut === null ? one : `if(${leftOut}, 0, ${one})`;
    return `toFloat64(sum(${counted})) / ${sum.per}`;
  });
}
