import { gradedWeeks } from "../in-week.ts";
import { Stream, streams } from "../../random.ts";
import type { Plot } from "../map/plot.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import { ranked } from "./ranked.ts";

const tierCount = 30;

/** What each retailer scores in each half-year: its size, what always moves its score, and what does this time. */
function scoresOf(
  { seed, settings }: WorldPlan,
  plots: readonly Plot[],
  sizes: readonly number[],
  halves: number,
): number[][] {
  return plots.map(({ n }, i) => {
    const random = new Stream(seed, streams.world, n, parts.tier);
    const lasting = (sizes[i] ?? 0) * Math.exp(settings.tierNoise * random.normal());
    return Array.from(
      { length: halves },
      () => lasting * Math.exp(settings.tierDrift * random.normal()),
    );
  });
}

/**
 * The tier of each retailer in each half-year: its rank in the city cut into 30 bands of equal number, 30 the best.
 *
 * @returns shape (retailers, halves), at least one half
 */
export function tiersOf(
  plan: WorldPlan,
  plots: readonly Plot[],
  sizes: readonly number[],
): number[][] {
  const halves = Math.max(1, Math.ceil(plan.weeks / gradedWeeks));
  const scores = scoresOf(plan, plots, sizes, halves);
  const tiers = plots.map((): number[] => []);
  for (let half = 0; half < halves; half += 1) {
    const order = ranked(scores.map((of) => of[half] ?? 0));
    for (const [rank, i] of order.entries())
      tiers[i]?.push(tierCount - Math.floor((rank * tierCount) / order.length));
  }
  return tiers;
}
