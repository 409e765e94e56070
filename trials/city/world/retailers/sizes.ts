import type { BusinessType } from "@dongxiao/core/retailers";

import { Stream, streams } from "../../random.ts";
import type { Plot, Setting } from "../map/plot.ts";
import { parts, type WorldPlan } from "../world-plan.ts";

/**
 * What each retailer sells against the mean of the city: log-normal, moved by business type and place.
 *
 * @returns shape (retailers,), mean 1
 */
export function sizesOf({ seed, settings }: WorldPlan, plots: readonly Plot[]): number[] {
  const raw = plots.map(({ n, businessType, setting }) => {
    const ofType: `${BusinessType}Size` = `${businessType}Size`;
    const ofSetting: `${Setting}RetailerSize` = `${setting}RetailerSize`;
    const random = new Stream(seed, streams.world, n, parts.size);
    return settings[ofType] * settings[ofSetting] * random.around1(settings.sizeSigma);
  });
  const mean = raw.reduce((sum, size) => sum + size, 0) / raw.length;
  return raw.map((size) => size / mean);
}
