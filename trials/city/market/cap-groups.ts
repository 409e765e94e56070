import { assert } from "@dongxiao/core/units";

import { licensedIn, tierIn } from "../world/in-week.ts";
import type { Ground } from "./ground.ts";

/** Retailers that always get the same cap: one tier, one rhythm and one place in the rotation. */
export const tierCount = 30;
const phaseCount = 8;
const rhythmCount = 3;

/** Groups for each kind of retailer, target or not. */
export const groupCount = (tierCount + 1) * phaseCount * rhythmCount;

/** The tier of a group. */
export const tierOfGroup = (group: number): number =>
  Math.floor(group / (phaseCount * rhythmCount));

/** Where a group stands in the rotation, 0 ≤ share < 1. */
export const phaseOfGroup = (group: number): number =>
  (Math.floor(group / rhythmCount) % phaseCount) / phaseCount;

/** Weeks of supply that an order of a group is for: none where it does not order in the week. */
export function weeksServed(group: number, week: number): number {
  const rhythm = group % rhythmCount;
  if (rhythm === 0) return 1;
  return week % 2 === rhythm - 1 ? 2 : 0;
}

/** The group of a retailer in a week. */
export function groupOf({ world, fortnights }: Ground, retailer: number, week: number): number {
  const one = world.retailers[retailer];
  assert(one !== undefined, `the city has a retailer ${retailer}`);
  const isWeekly = world.lines[one.line]?.rhythm === "weekly";
  const rhythm = isWeekly ? 0 : 1 + (fortnights[one.line] ?? 0);
  return (tierIn(one, week) * phaseCount + (retailer % phaseCount)) * rhythmCount + rhythm;
}

/** How many retailers with a licence in force each group has in a week. */
export function groupSizes(ground: Ground, week: number, targetsOnly: boolean): Int32Array {
  const sizes = new Int32Array(groupCount);
  for (const [retailer, one] of ground.world.retailers.entries()) {
    if (!licensedIn(one, week) || (targetsOnly && !one.target)) continue;
    const group = groupOf(ground, retailer, week);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sizes;
}

/** The mean size of each tier's retailers at the start, smoothed so that a higher tier is never smaller. */
export function tierSizes({ world }: Ground): Float64Array {
  const [sum, count] = [new Float64Array(tierCount + 1), new Float64Array(tierCount + 1)];
  for (const { tiers, size } of world.retailers) {
    const tier = tiers[0] ?? 1;
    sum[tier] = (sum[tier] ?? 0) + size;
    count[tier] = (count[tier] ?? 0) + 1;
  }
  const sizes = new Float64Array(tierCount + 1);
  for (let tier = 1; tier <= tierCount; tier += 1) {
    const mean = (count[tier] ?? 0) === 0 ? 0 : (sum[tier] ?? 0) / (count[tier] ?? 1);
    sizes[tier] = Math.max(mean, sizes[tier - 1] ?? 0);
  }
  return sizes;
}
