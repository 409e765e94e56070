import { farApart } from "./match-units.ts";
import { residualOf } from "./slopes.ts";
import type { Pair, UpliftPool } from "./uplift-pool.ts";
import type { UpliftUnit } from "./uplift-unit.ts";

/** What one match serves for: the sum of its shares in the gaps, and of their squares. */
export interface Service {
  readonly shares: number;
  readonly squares: number;
}

/**
 * The standard error of a mean gap to matches that serve several times: a match that is used often carries its own
 * chance into many gaps, which gaps alone would not show.
 *
 * @see Abadie and Imbens, Econometrica 74 (2006), theorem 7: the variance for the treated, with a single neighbour for
 *   the variance of a match
 */
export function spreadOfMean(
  gaps: readonly number[],
  services: ReadonlyMap<UpliftUnit, Service>,
  { strata, spread, slopes }: UpliftPool,
): number {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const ownSquares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
  let shared = 0;
  for (const [match, { shares, squares }] of services) {
    const neighbour = neighbourOf(match, strata.get(match.stratum) ?? [], spread);
    if (neighbour === null) continue;
    const difference = residualOf(match, slopes) - residualOf(neighbour, slopes);
    shared += (shares ** 2 - squares) * (difference ** 2 / 2);
  }
  return Math.sqrt(ownSquares + shared) / gaps.length;
}

/** The unit that lies nearest, however far. */
function neighbourOf(
  unit: UpliftUnit,
  pool: readonly UpliftUnit[],
  spread: Pair,
): UpliftUnit | null {
  let [nearest, least]: [UpliftUnit | null, number] = [null, Infinity];
  for (const other of pool) {
    const far = farApart(unit, other, spread, Infinity);
    if (far < least && other !== unit) [nearest, least] = [other, far];
  }
  return nearest;
}
