import { assert, type Cycle } from "../../units/index.ts";
import type { Holder } from "../indicator.ts";
import type { LineSum } from "../words/line-sum.ts";
import { backsOf } from "./cycles-of.ts";
import { grainOf, memberColumns, parentColumns, parentGrainOf, periodSql } from "./grain.ts";
import type { FactsQuestion } from "./question.ts";
import { oneOfCycles, rowsCondition, type RowSum } from "./rows-sql.ts";
import { selectSql } from "./select-sql.ts";
import { tableOf } from "./table-sql.ts";

/** What one row adds, told apart only by what it is and whether only closing cycles count: a sum of the first step. */
interface BaseSum {
  readonly of: string;
  readonly atClose: boolean;
}

/** How far back a row of a sum may lie, behind the period that it counts in. */
interface SpreadSum {
  readonly base: number;
  readonly backs: readonly number[];
}

/**
 * Adds rows up per period, place and holder, for several periods side by side. Rows are read and added up once, by the
 * period that they lie in; each measured period then looks at its own rows and at those of the periods before it.
 */
export function trendRowsSql(
  sums: readonly RowSum[],
  holder: Holder,
  question: FactsQuestion,
  isWidened: boolean,
): string {
  const { bases, spread } = spreadOf(sums, question);
  const trend = question.trend ?? 1;
  const backMost = Math.max(0, ...spread.flatMap(({ backs }) => backs));
  const isSpread = backMost > 0;
  const periods = trend + backMost;
  const members = question.cuts.map((_, place) => `m${place}`);
  const [first] = sums;
  assert(first !== undefined, "a trend has at least one sum");
  const step = isSpread ? "b" : "s";
  const widened = isWidened
    ? [...parentColumns(question, `${step}_`), `max(cycle) as ${step}_latest`]
    : [];
  const base = selectSql(
    [
      `${periodSql(question, periods)} as ${isSpread ? "u" : "t"}`,
      ...memberColumns(question),
      `${holder} as holder`,
      ...widened,
      ...bases.map((one, place) => `${summedSql(one, question, periods)} as b${place}`),
      ...(isSpread ? [] : spread.map(({ base: own }, place) => `b${own} as s${place}`)),
    ],
    `${tableOf(first.source, question)}\nwhere ${rowsCondition(sums, first.source, question)}`,
    [isSpread ? "u" : "t", ...members, "holder"],
  );
  if (!isSpread) return base;
  const offsets = [...new Set(spread.flatMap(({ backs }) => backs))].toSorted((a, b) => a - b);
  const parents = parentGrainOf(question).map(
    (parent) => `argMax(b_${parent}, b_latest) as s_${parent}`,
  );
  return selectSql(
    [
      "toUInt16(u - o) as t",
      ...members,
      "holder",
      ...(isWidened ? [...parents, "max(b_latest) as s_latest"] : []),
      ...spread.map(({ base: own, backs }, place) =>
        backs.length === offsets.length
          ? `sum(b${own}) as s${place}`
          : `sumIf(b${own}, o in (${backs.join(", ")})) as s${place}`,
      ),
    ],
    `(\n${base.replaceAll(/^/gm, "  ")}\n)\narray join [${offsets.join(", ")}] as o\nwhere u >= o and u - o < ${trend}`,
    [...grainOf(question), "holder"],
  );
}

function spreadOf(
  sums: readonly RowSum[],
  { period }: FactsQuestion,
): { readonly bases: readonly BaseSum[]; readonly spread: readonly SpreadSum[] } {
  const bases = new Map<string, BaseSum & { readonly place: number }>();
  const spread = sums.map(({ of, meant }) => {
    const [sum]: readonly LineSum[] = [...meant];
    assert(sum !== undefined, "a sum is meant by somebody");
    const atClose = sum.atClose === true;
    const key = `${of} ${atClose}`;
    const base = bases.get(key) ?? { of, atClose, place: bases.size };
    bases.set(key, base);
    return { base: base.place, backs: backsOf(sum, period) };
  });
  return { bases: [...bases.values()], spread };
}

function summedSql({ of, atClose }: BaseSum, { period }: FactsQuestion, periods: number): string {
  if (!atClose) return `sum(${of})`;
  const closing: Cycle[] = Array.from({ length: periods }, (_, back) => back).flatMap((back) =>
    period.cyclesAt(back).slice(-1),
  );
  return `sumIf(${of}, ${oneOfCycles(closing)})`;
}
