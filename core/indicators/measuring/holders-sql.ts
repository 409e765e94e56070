import type { Holder } from "../indicator.ts";
import type { LineSum } from "../words/line-sum.ts";
import type { Addend, PairSum } from "../words/pair-sum.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";
import { grainOf, parentGrainOf } from "./grain.ts";
import type { FactsQuestion } from "./question.ts";
import { rowsSql, rowSumsOf, type RowSum } from "./rows-sql.ts";
import { selectSql } from "./select-sql.ts";

/** A subquery whose columns are named after the step that made them: `s0`, `s1`, ..., `s_parent0`, `s_latest`. */
interface Step {
  readonly sql: string;
  readonly name: string;
}

/** A subquery with one row per place and holder, and the column in it that holds an addend. */
export interface HoldersSql extends Step {
  readonly columnOf: (addend: Addend) => string;
}

/**
 * Adds rows up per place and holder, each sum once however many indicators read it. Rows are first added up where
 * they lie; only what is judged SKU by SKU, or is spread over both tables, takes further steps.
 *
 * @param isWidened whether the place in the wider cuts is wanted too
 */
export function holdersSql(
  holder: Holder,
  totals: readonly RetailerSum[],
  question: FactsQuestion,
  isWidened: boolean,
): HoldersSql {
  const sums = rowSumsOf(totals, question);
  const placeOf = (asked: LineSum): number => sums.findIndex(({ meant }) => meant.has(asked));
  const pairs = pairsOf(totals);
  const isSpread = new Set(sums.map(({ source }) => source)).size > 1;
  const places = [...grainOf(question), "holder"];
  const grain = pairs.length > 0 ? [...places, "pair"] : places;
  const widened = isWidened ? parentGrainOf(question) : null;
  const rows = { sql: rowsSql(sums, holder, grain, question, isWidened), name: "s" };
  const skus = isSpread && pairs.length > 0 ? gathered("g", rows, grain, sums, widened) : rows;
  const cycles = question.period.cyclesAt(0).length;
  const pairColumns = pairs.map(({ lineSums, sql: totalSql }, place) => {
    const columns = lineSums.map((sum) => `${skus.name}${placeOf(sum)}`);
    return `sum(${totalSql(columns, cycles)}) as p${place}`;
  });
  const isGathered = isSpread || pairs.length > 0;
  const held = isGathered ? gathered("h", skus, places, sums, widened, pairColumns) : rows;
  return {
    ...held,
    columnOf: (addend) =>
      "lineSums" in addend ? `p${pairs.indexOf(addend)}` : `${held.name}${placeOf(addend)}`,
  };
}

function pairsOf(totals: readonly RetailerSum[]): readonly PairSum[] {
  const addends = totals.flatMap(({ sums }) => sums);
  return [...new Set(addends.filter((addend) => "lineSums" in addend))];
}

/** Adds the rows of one step up into those of the next. */
function gathered(
  name: string,
  from: Step,
  grain: readonly string[],
  sums: readonly RowSum[],
  widened: readonly string[] | null,
  more: readonly string[] = [],
): Step {
  const parents = widened?.map(
    (parent) => `argMax(${from.name}_${parent}, ${from.name}_latest) as ${name}_${parent}`,
  );
  const columns = [
    ...grain,
    ...(parents === undefined ? [] : [...parents, `max(${from.name}_latest) as ${name}_latest`]),
    ...sums.map((_, place) => `sum(${from.name}${place}) as ${name}${place}`),
    ...more,
  ];
  return { name, sql: selectSql(columns, from.sql, grain) };
}
