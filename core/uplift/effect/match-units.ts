import type { Matching, UpliftUnit } from "./uplift-unit.ts";

type Pair = readonly [number, number];

/** A retailer with those that are like it; none when nobody is near enough. */
export interface MatchedUnit {
  readonly unit: UpliftUnit;
  /** The nearest first. */
  readonly matches: readonly UpliftUnit[];
}

/** The standard deviation of each of the numbers over all units; 1 where they do not differ. */
export function spreadOf(units: readonly UpliftUnit[]): Pair {
  const deviation = (at: 0 | 1): number => {
    const mean = units.reduce((sum, { near }) => sum + near[at], 0) / units.length;
    const squares = units.reduce((sum, { near }) => sum + (near[at] - mean) ** 2, 0);
    return Math.sqrt(squares / Math.max(1, units.length - 1)) || 1;
  };
  return [deviation(0), deviation(1)];
}

/** How far two units lie apart, in standard deviations of each number. */
export function apart({ near: one }: UpliftUnit, { near: other }: UpliftUnit, spread: Pair): Pair {
  return [Math.abs(one[0] - other[0]) / spread[0], Math.abs(one[1] - other[1]) / spread[1]];
}

/** The units of a pool that lie nearest to one, within the caliper. The caller has cut the pool to the stratum. */
export function nearestTo(
  unit: UpliftUnit,
  pool: readonly UpliftUnit[],
  spread: Pair,
  { matches, caliper }: Matching,
): readonly UpliftUnit[] {
  const within = pool.flatMap((other) => {
    if (other.retailer === unit.retailer) return [];
    const [first, second] = apart(unit, other, spread);
    return first <= caliper && second <= caliper ? [{ other, far: first ** 2 + second ** 2 }] : [];
  });
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
  pool: readonly UpliftUnit[],
  matching: Matching,
): readonly MatchedUnit[] {
  const spread = spreadOf([...treated, ...pool]);
  const strata = Map.groupBy(pool, ({ stratum }) => stratum);
  return treated.map((unit) => ({
    unit,
    matches: nearestTo(unit, strata.get(unit.stratum) ?? [], spread, matching),
  }));
}
