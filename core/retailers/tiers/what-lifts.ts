import { assert } from "../../units/index.ts";
import { gradingOf } from "./grade-tiers.ts";
import { alone, raised } from "./raised.ts";
import type { TierEvidence } from "./tier-evidence.ts";
import { measuresAt } from "./tier-measures.ts";
import type { TierChoice, TierLever, TierScheme } from "./tier-scheme.ts";

/** The least increase of one number that yields a higher tier, everything else unchanged. */
export interface TierLift {
  readonly input: TierLever;
  readonly from: number;
  readonly to: number;
  /** The tier that the scheme gave when it was run again. */
  readonly tier: number;
}

/** The steps in which a number is raised: as finely as it is written. */
const grains: Readonly<Record<TierLever, number>> = { volume: 0.1, price: 10, upperShare: 0.001 };

/**
 * What would lift a retailer: each of its numbers is raised alone and the scheme is run again, with the same settings
 * and everybody else as they are, until the least increase that yields a higher tier is found.
 * Halving the range finds it, for a scheme never gives less for more.
 *
 * @param choice the settings and bounds of the run that is explained, all of them
 * @returns one entry for each number that can lift at all, within twenty times of what it is
 */
export function whatLifts(
  scheme: TierScheme,
  evidence: TierEvidence,
  choice: TierChoice,
  retailer: number,
): readonly TierLift[] {
  const place = evidence.retailer.indexOf(retailer);
  assert(place >= 0, "the retailer was graded");
  const field = scheme.standsAlone ? alone(evidence, place) : evidence;
  const row = scheme.standsAlone ? 0 : place;
  const tierOf = (of: TierEvidence): number => gradingOf(scheme, of, choice).gradeAt(row).tier;
  const now = tierOf(field);
  const own = measuresAt(field, row);
  return scheme.levers.flatMap((input) => {
    const from = own[input];
    if (from === null) return [];
    const tierWith = (value: number): number => tierOf(raised(field, row, input, value));
    const to = leastAbove(from, grains[input], mostOf(input, from), (v) => tierWith(v) > now);
    return to === null ? [] : [{ input, from, to, tier: tierWith(to) }];
  });
}

/** How far a number is raised in the search. */
function mostOf(input: TierLever, from: number): number {
  return input === "upperShare" ? 1 : Math.max(from, input === "volume" ? 100 : 5000) * 20;
}

/** The least multiple of the grain above a number that is enough; null when the most is not. */
function leastAbove(
  from: number,
  grain: number,
  most: number,
  isEnough: (value: number) => boolean,
): number | null {
  const perUnit = Math.round(1 / grain);
  const valueAt = (step: number): number => (grain < 1 ? step / perUnit : step * grain);
  let low = Math.floor(from / grain + 1e-6);
  let high = Math.floor(most / grain + 1e-6);
  if (high <= low || !isEnough(valueAt(high))) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(valueAt(middle))) high = middle;
    else low = middle;
  }
  return valueAt(high);
}
