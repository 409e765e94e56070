import type { Pair, UpliftPool } from "./uplift-pool.ts";
import type { Matching, UpliftUnit } from "./uplift-unit.ts";

/** A retailer with those that are like it; none when nobody is near enough. */
export interface MatchedUnit {
  readonly unit: UpliftUnit;
  /** The nearest first. */
  readonly matches: readonly UpliftUnit[];
}

/** How far apart two units lie: standard deviations, squared; infinitely far beyond the caliper in either number. */
export function farApart(
  { near: one }: UpliftUnit,
  { near: other }: UpliftUnit,
  spread: Pair,
  caliper: number,
): number {
  const first = Math.abs(one[0] - other[0]) / spread[0];
  const second = Math.abs(one[1] - other[1]) / spread[1];
  return first > caliper || second > caliper ? Infinity : first * first + second * second;
}

/** The units of a pool that lie nearest to one, within the caliper. The caller has cut the pool to the stratum. */
function nearestTo(
  unit: UpliftUnit,
  pool: readonly UpliftUnit[],
  spread: Pair,
  { matches, caliper }: Matching,
): readonly UpliftUnit[] {
  const within: { readonly other: UpliftUnit; readonly far: number }[] = [];
  for (const other of pool) {
    const far = farApart(unit, other, spread, caliper);
    if (far < Infinity && other.retailer !== unit.retailer) within.push({ other, far });
  }
  return within
    .toSorted((one, two) => one.far - two.far || one.other.retailer - two.other.retailer)
    .slice(0, matches)
    .map(({ other }) => other);
}

/**
 * Finds for each treated retailer those without an action that are most like it before: the nearest within calipers in
 * its own stratum, with replacement.
 */
export function matchUnits(
  treated: readonly UpliftUnit[],
  { strata, spread }: UpliftPool,
  matching: Matching,
): readonly MatchedUnit[] {
  return treated.map((unit) => ({
    unit,
    matches: nearestTo(unit, strata.get(unit.stratum) ?? [], spread, matching),
  }));
}
