import type { BusinessType } from "@dongxiao/core/retailers";

import { Stream, streams } from "../../random.ts";
import type { Plot } from "../map/plot.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import { ranked } from "./ranked.ts";

const preferred: ReadonlySet<BusinessType> = new Set(["specialist", "convenience", "supermarket"]);

/** The places of the retailers that may receive the precision SKUs: large ones of the right business types first. */
export function targetsOf(
  { seed, settings }: WorldPlan,
  plots: readonly Plot[],
  sizes: readonly number[],
): ReadonlySet<number> {
  const scores = plots.map(({ n, businessType }, i) => {
    const random = new Stream(seed, streams.world, n, parts.target);
    const weight = preferred.has(businessType) ? settings.targetTypeFactor : 1;
    return weight * (sizes[i] ?? 0) * random.around1(settings.tierNoise);
  });
  return new Set(ranked(scores).slice(0, Math.round(settings.targetShare * plots.length)));
}
