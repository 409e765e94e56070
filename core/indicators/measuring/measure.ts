import type { Frames } from "../../frames/index.ts";
import { mapped } from "../../units/index.ts";
import type { LineSum } from "../words/line-sum.ts";
import { lineSumsIn, type Addend } from "../words/pair-sum.ts";
import type { Quotient, RetailerSum } from "../words/retailer-sum.ts";
import { leftOutBy } from "./absences.ts";
import { lineSumsOf, type Choice } from "./choice.ts";
import { finish, type Circumstances, type RawParts } from "./finish.ts";
import type { IndicatorResult } from "./result.ts";
import { tallyOf, type Memberships, type Tally, type Totals } from "./tally.ts";

/**
 * Measures one indicator for every member of a cut that has rows in the periods looked at.
 *
 * @param frames one row per cycle, retailer and SKU in each
 * @returns results by member, ascending
 */
export function measureMembers(
  choice: Choice,
  frames: Frames,
  memberships: Memberships,
  circumstances: Circumstances<number>,
): ReadonlyMap<number, IndicatorResult> {
  const sums = [...new Set(lineSumsOf(choice))];
  const tallies = tallyOf(choice, sums, frames, memberships, circumstances.period);
  const members = [...tallies].toSorted(([a], [b]) => a - b);
  const raws = members.map(([member, tally]) => ({
    member,
    parent: tally.parent,
    ...rawPartsOf(choice, totaller(choice, sums, tally, circumstances)),
  }));
  return finish(choice, raws, circumstances);
}

/** Measures one indicator over all rows together; its parent is itself. */
export function measure(
  choice: Choice,
  frames: Frames,
  circumstances: Circumstances<number>,
): IndicatorResult {
  const nobody = ({ length }: { length: number }): Memberships["orderLines"] => ({
    memberOf: new Int32Array(length),
    parentOf: new Int32Array(length),
  });
  const together = mapped(frames, nobody);
  const nothing = { member: 0, parent: 0, ...rawPartsOf(choice, () => 0) };
  return (
    measureMembers(choice, frames, together, circumstances).get(0) ??
    finish(choice, [nothing], circumstances).get(0) ?? { state: "insufficient_data", n: 0 }
  );
}

type TotalOf = (sum: RetailerSum) => number;

function rawPartsOf(
  { measures: { numerator, denominator, n } }: Choice,
  totalOf: TotalOf,
): Pick<RawParts<number>, "numerator" | "denominator" | "n"> {
  const partOf = (part: RetailerSum | Quotient): number => {
    if (!("over" in part)) return totalOf(part);
    const over = totalOf(part.over);
    return over === 0 ? 0 : totalOf(part.of) / over;
  };
  return {
    numerator: partOf(numerator),
    denominator: typeof denominator === "string" ? null : partOf(denominator),
    n: n === "denominator" ? null : partOf(n),
  };
}

function totaller(
  { indicator }: Choice,
  sums: readonly LineSum[],
  { holders }: Tally,
  { absences, period }: Circumstances<number>,
): TotalOf {
  const places = new Map(sums.map((sum, place) => [sum, place]));
  const leftOut = new Set(leftOutBy(indicator, absences));
  const cycles = period.cyclesAt(0).length;
  const addendOf = (addend: Addend, skus: ReadonlyMap<number, Totals>): number => {
    const at = lineSumsIn(addend).map((sum) => places.get(sum) ?? 0);
    let total = 0;
    for (const totals of skus.values()) {
      const own = at.map((place) => totals[place] ?? 0);
      total += "lineSums" in addend ? addend.of(own, cycles) : (own[0] ?? 0);
    }
    return total;
  };
  return (sum) => {
    let total = 0;
    for (const [holder, skus] of holders) {
      if (leftOut.has(holder)) continue;
      total += sum.of(sum.sums.map((addend) => addendOf(addend, skus)));
    }
    return total / sum.per;
  };
}
