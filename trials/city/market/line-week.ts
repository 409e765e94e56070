import { assert } from "@dongxiao/core/units";

import { Stream, streams } from "../random.ts";
import type { Ground } from "./ground.ts";
import { isHarvest } from "./season.ts";

/** What consumers ask for of each SKU in one week of a line, against the usual; and what the season alone says. */
export interface LineWeek {
  /** Season, level and what the week brings to the market department. */
  readonly asked: Float32Array;
  /** Season and level over the weeks until the next order: what a retailer can foresee. */
  readonly foreseen: Float32Array;
  /** Season and level of this week alone. */
  readonly expected: Float32Array;
}

/** Room for the weeks of a line, filled anew each week. */
export function emptyLineWeek(skuCount: number): LineWeek {
  return {
    asked: new Float32Array(skuCount),
    foreseen: new Float32Array(skuCount),
    expected: new Float32Array(skuCount),
  };
}

/** Whether the retailers of a line order in a week: fortnightly lines take turns. */
export function isOrderWeek({ world, fortnights }: Ground, line: number, week: number): boolean {
  return world.lines[line]?.rhythm === "weekly" || week % 2 === fortnights[line];
}

/** The share of a week's sales that fall on each weekday, Monday first. */
const weekdayShares = [0.13, 0.13, 0.13, 0.14, 0.16, 0.17, 0.14];

/** The share of a week that is sold before its goods come, two days after the order day. */
export function shareBefore(orderWeekday: number): number {
  return weekdayShares.slice(0, orderWeekday + 1).reduce((sum, share) => sum + share, 0);
}

/** Whether rural retailers that close for the harvest are closed in a week. */
export function isHarvestWeek({ cycles }: Ground, week: number): boolean {
  const cycle = cycles[week];
  assert(cycle !== undefined, `the city has a week ${week}`);
  return isHarvest(cycle);
}

/** Fills what a week brings to a line. */
export function fillLineWeek(
  ground: Ground,
  line: number,
  week: number,
  areaWeekSigma: number,
  into: LineWeek,
): void {
  const { world, levels, planted, seasons, skuCount, options, priceClass } = ground;
  const one = world.lines[line];
  assert(one !== undefined, `the city has a line ${line}`);
  const isRural = one.marketType === "rural";
  const season = seasons[isRural ? 1 : 0];
  const department = one.county * 2 + (isRural ? 1 : 0);
  const random = new Stream(options.seed, streams.areaWeeks, department, week);
  const shock = random.around1(areaWeekSigma);
  const isLong = one.rhythm === "fortnightly";
  for (let sku = 0; sku < skuCount; sku += 1) {
    const place = (priceClass[sku] ?? 1) - 1;
    const now = (season[week * 5 + place] ?? 1) * (levels[week * skuCount + sku] ?? 0);
    const next = (season[(week + 1) * 5 + place] ?? 1) * (levels[(week + 1) * skuCount + sku] ?? 0);
    into.expected[sku] = now;
    into.foreseen[sku] = isLong ? now + next : now;
    into.asked[sku] = now * shock * (planted[week * skuCount + sku] ?? 1);
  }
}
