import { assert } from "../../units/index.ts";
import { hasParent, holderOf } from "./choice.ts";
import { grainOf, parentGrainOf } from "./grain.ts";
import { holdersSql } from "./holders-sql.ts";
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
  assert(first !== undefined, "a way has at least one part");
  assert((question.trend ?? 1) === 1, "whoever is judged as a whole is judged period by period");
  const totals = own.map(({ sum }) => sum);
  const { name, sql, columnOf } = holdersSql(holderOf(first.choice), totals, question, isWidened);
  const columns = all.map((part) => {
    if (!own.includes(part)) return `toFloat64(0) as ${part.name}`;
    const { choice, sum } = part;
    const leftOut = leftOutSql(choice.indicator, question, "holder");
    const one = sum.sql(sum.sums.map(columnOf));
    const counted = leftOut === null ? one : `if(${leftOut}, 0, ${one})`;
    return `toFloat64(sum(${counted})) / ${sum.per} as ${part.name}`;
  });
  const parents = parentGrainOf(question).map(
    (parent) => `argMax(${name}_${parent}, ${name}_latest) as ${parent}`,
  );
  const isShare = own.some(({ choice }) => hasParent(choice));
  const newest = isShare ? `max(${name}_latest)` : "toDate(0)";
  const widened = isWidened ? [...parents, `${newest} as newest`] : [];
  return selectSql([...grainOf(question), ...widened, ...columns], sql, grainOf(question));
}
