import { groupRows, rowsOf, type OrderLines } from "../../frames/index.ts";
import { lineSumsOf, type Choice } from "./choice.ts";
import { finish, type Circumstances, type RawParts } from "./finish.ts";
import type { LineSum } from "../words/line-sum.ts";
import type { IndicatorResult } from "./result.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";

/** Which member of the cut, and of its parent, each line belongs to. */
export interface Membership {
  readonly memberOf: Int32Array;
  readonly parentOf: Int32Array;
}

/**
 * Measures one indicator for every member of a cut that has lines in the periods looked at.
 *
 * @param lines one order line per cycle, retailer and SKU
 * @returns results by member, ascending
 */
export function measureMembers(
  choice: Choice,
  lines: OrderLines,
  membership: Membership,
  circumstances: Circumstances<number>,
): ReadonlyMap<number, IndicatorResult> {
  const counts = countingRows(choice, lines, circumstances);
  const groups = groupRows(membership.memberOf, counts.rows);
  const raws = Array.from(groups.keys, (member, group) => {
    const rows = rowsOf(groups, group);
    const parent = membership.parentOf[newestOf(lines, rows)] ?? 0;
    return { member, parent, ...rawPartsOf(choice, lines, rows, counts.applies) };
  });
  return finish(choice, raws, circumstances);
}

/** Measures one indicator over all lines together; its parent is itself. */
export function measure(
  choice: Choice,
  lines: OrderLines,
  circumstances: Circumstances<number>,
): IndicatorResult {
  const counts = countingRows(choice, lines, circumstances);
  const raw = { member: 0, parent: 0, ...rawPartsOf(choice, lines, counts.rows, counts.applies) };
  const results = finish(choice, [raw], circumstances);
  return results.get(0) ?? { state: "insufficient_data", n: 0 };
}

/** Whether a line of this cycle counts in a line sum. */
type Applies = (sum: LineSum, cycle: number | undefined) => boolean;

function countingRows(
  choice: Choice,
  lines: OrderLines,
  { period }: Circumstances<number>,
): { applies: Applies; rows: Int32Array } {
  const cyclesOf = new Map<LineSum, ReadonlySet<number | undefined>>();
  for (const sum of lineSumsOf(choice))
    cyclesOf.set(sum, new Set(sum.offsets.flatMap((offset) => period.cyclesAt(offset))));
  const applies: Applies = (sum, cycle) => cyclesOf.get(sum)?.has(cycle) === true;
  const sums = [...cyclesOf.keys()];
  const rows = Int32Array.from(lines.cycle.keys()).filter((row) =>
    sums.some((sum) => applies(sum, lines.cycle[row])),
  );
  return { applies, rows };
}

function rawPartsOf(
  { measures: { numerator, denominator, n } }: Choice,
  lines: OrderLines,
  rows: Int32Array,
  applies: Applies,
): Pick<RawParts<number>, "numerator" | "denominator" | "n"> {
  const retailers = groupRows(lines.retailer, rows);
  const totalOf = (sum: RetailerSum): number => {
    let total = 0;
    for (let group = 0; group < retailers.keys.length; group++)
      total += sum.of(lineTotals(sum.sums, lines, rowsOf(retailers, group), applies));
    return total / sum.per;
  };
  return {
    numerator: totalOf(numerator),
    denominator: typeof denominator === "string" ? null : totalOf(denominator),
    n: n === "denominator" ? null : totalOf(n),
  };
}

function lineTotals(
  sums: readonly LineSum[],
  lines: OrderLines,
  rows: Int32Array,
  applies: Applies,
): readonly number[] {
  return sums.map((sum) => {
    let total = 0;
    for (const row of rows) if (applies(sum, lines.cycle[row])) total += sum.of(lines, row);
    return total;
  });
}

function newestOf({ cycle }: OrderLines, rows: Int32Array): number {
  return rows.reduce((newest, row) => ((cycle[row] ?? 0) >= (cycle[newest] ?? 0) ? row : newest));
}
