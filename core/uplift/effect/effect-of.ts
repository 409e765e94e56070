import { type MatchedUnit, matchUnits } from "./match-units.ts";
import { residualOf, type Slopes } from "./slopes.ts";
import { type Service, spreadOfMean } from "./spread-of-mean.ts";
import { studentQuantile } from "./student-quantile.ts";
import type { UpliftPool } from "./uplift-pool.ts";
import { type Matching, type UpliftUnit, usualMatching } from "./uplift-unit.ts";

/** Fewer matched retailers than this say nothing of an action. */
export const fewestTreated = 10;

/** How sure an interval is. */
export const effectLevel = 0.9;

/** The effect of actions: what the treated gained beyond their matches. */
export interface UpliftEffect {
  /** Treated retailers with a match. */
  readonly n: number;
  /** Treated retailers left out, because nobody without an action is like them. */
  readonly unmatched: number;
  /** Retailers without an action that served as matches. */
  readonly peers: number;
  /** The mean change of the treated with a match, and of their matches. */
  readonly change: number | null;
  readonly peersChange: number | null;
  /** Null when there are too few to say. */
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The mean effect on the treated by differences in differences: each one's change less the mean change of those
 * without an action that were most like it before, corrected for what they still differed by. Weak retailers gain by
 * themselves towards the mean; so do their matches, and only what goes beyond that counts.
 *
 * @param treated retailers with an action between two ratings
 * @param pool retailers without any in that time
 * @see Abadie and Imbens, Large sample properties of matching estimators, Econometrica 74 (2006); the correction:
 *   Bias-corrected matching estimators, Journal of Business & Economic Statistics 29 (2011). Their variance and no
 *   bootstrap: On the failure of the bootstrap for matching estimators, Econometrica 76 (2008)
 */
export function effectOf(
  treated: readonly UpliftUnit[],
  pool: UpliftPool,
  matching: Matching = usualMatching,
): UpliftEffect {
  const all = matchUnits(treated, pool, matching);
  const matched = all.filter(({ matches }) => matches.length > 0);
  const services = servicesOf(matched);
  const gaps = matched.map((one) => gapOf(one, pool.slopes));
  const n = matched.length;
  const [low, effect, high] =
    n < fewestTreated ? [null, null, null] : intervalOf(gaps, spreadOfMean(gaps, services, pool));
  return {
    n,
    unmatched: all.length - n,
    peers: services.size,
    change: mean(matched.map(({ unit }) => unit.change)),
    peersChange: mean(matched.map(({ matches }) => mean(matches.map(({ change }) => change)) ?? 0)),
    effect,
    low,
    high,
  };
}

/** What each match serves for: of m matches of a retailer, each has a share of 1 ÷ m. */
function servicesOf(matched: readonly MatchedUnit[]): ReadonlyMap<UpliftUnit, Service> {
  const services = new Map<UpliftUnit, Service>();
  for (const { matches } of matched)
    for (const match of matches) {
      const { shares, squares } = services.get(match) ?? { shares: 0, squares: 0 };
      const share = 1 / matches.length;
      services.set(match, { shares: shares + share, squares: squares + share ** 2 });
    }
  return services;
}

function gapOf({ unit, matches }: MatchedUnit, slopes: Slopes): number {
  const others = matches.map((match) => residualOf(match, slopes));
  return residualOf(unit, slopes) - (mean(others) ?? 0);
}

function intervalOf(gaps: readonly number[], spread: number): readonly [number, number, number] {
  const effect = mean(gaps) ?? 0;
  const reach = studentQuantile((1 + effectLevel) / 2, gaps.length - 1) * spread;
  return [effect - reach, effect, effect + reach];
}
