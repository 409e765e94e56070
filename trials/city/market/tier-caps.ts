import { changesOf } from "../scenario.ts";
import {
  groupCount,
  groupSizes,
  phaseOfGroup,
  tierOfGroup,
  tierSizes,
  weeksServed,
} from "./cap-groups.ts";
import type { Ground } from "./ground.ts";

/** Caps of the company's usual rule for every week, published before anybody orders. */
export interface TierCaps {
  /** Packs, by week, SKU and group; 0 for SKUs that are not rationed. */
  readonly packs: Int32Array;
}

/** How much each tier weighs: its mean size to a power. */
function weightsOf(sizes: Float64Array, power: number): Float64Array {
  return sizes.map((size, tier) => (tier === 0 ? 0 : Math.max(size, 0.02) ** power));
}

/** Tiers below the least are given nothing. */
const weightFrom = (least: number, tier: number, weights: Float64Array): number =>
  tier < least ? 0 : (weights[tier] ?? 0);

/** One SKU of one week: what has been saved up for each group, and how much a unit of generosity adds. */
interface Sharing {
  readonly saved: Float64Array;
  readonly added: Float64Array;
  readonly sizes: Int32Array;
}

function cartonsAt({ saved, added, sizes }: Sharing, generosity: number): number {
  let sum = 0;
  for (let group = 0; group < groupCount; group += 1) {
    const size = sizes[group] ?? 0;
    const weight = added[group] ?? 0;
    if (size > 0 && weight > 0) sum += size * Math.floor((saved[group] ?? 0) + generosity * weight);
  }
  return sum;
}

/** The most generous rule that stays within the supply. */
function generosityFor(sharing: Sharing, cartons: number): number {
  let [low, high] = [0, 1];
  while (cartonsAt(sharing, high) <= cartons && high < 1e6) high *= 2;
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (cartonsAt(sharing, middle) <= cartons) low = middle;
    else high = middle;
  }
  return low;
}

function share(sharing: Sharing, cartons: number, carton: number, into: Int32Array): void {
  const { saved, added } = sharing;
  // What was saved up may alone be more than there is: then nobody is given anything.
  if (cartonsAt(sharing, 0) > cartons) return;
  const generosity = generosityFor(sharing, cartons);
  for (let group = 0; group < groupCount; group += 1) {
    const weight = added[group] ?? 0;
    if (weight === 0) continue;
    const credit = (saved[group] ?? 0) + generosity * weight;
    const given = Math.floor(credit);
    saved[group] = Math.min(credit - given, 1);
    into[group] = given * carton;
  }
}

/** The rule of one SKU over all weeks. */
function shareSku(
  ground: Ground,
  sku: number,
  planned: Int32Array,
  sizesByWeek: readonly Int32Array[],
  packs: Int32Array,
): void {
  const { skuCount, supply, scenario, packsPerCarton } = ground;
  const weights = weightsOf(tierSizes(ground), supply.tierPower);
  const carton = packsPerCarton[sku] ?? 10;
  const saved = Float64Array.from({ length: groupCount }, (_, group) => phaseOfGroup(group));
  for (const [week, sizes] of sizesByWeek.entries()) {
    const least = Math.max(1, ...changesOf(scenario, sku, week).map(({ leastTier }) => leastTier));
    const added = Float64Array.from(
      { length: groupCount },
      (_, group) => weightFrom(least, tierOfGroup(group), weights) * weeksServed(group, week),
    );
    const from = (week * skuCount + sku) * groupCount;
    const cartons = Math.floor((planned[week * skuCount + sku] ?? 0) / carton);
    share({ saved, added, sizes }, cartons, carton, packs.subarray(from, from + groupCount));
  }
}

/**
 * The company's usual rule: caps rise with the tier, small shares are saved up until they make a carton (so that
 * retailers of one tier take turns), and the caps of a week never add to more than its planned supply.
 */
export function tierCaps(ground: Ground, planned: Int32Array): TierCaps {
  const { options, skuCount } = ground;
  const weeks = Array.from({ length: options.weeks }, (_, week) => week);
  const everybody = weeks.map((week) => groupSizes(ground, week, false));
  const targets = weeks.map((week) => groupSizes(ground, week, true));
  const packs = new Int32Array(options.weeks * skuCount * groupCount);
  for (let sku = 0; sku < skuCount; sku += 1) {
    if (ground.isRationed[sku] === 0) continue;
    const sizes = ground.isPrecision[sku] === 1 ? targets : everybody;
    shareSku(ground, sku, planned, sizes, packs);
  }
  return { packs };
}
