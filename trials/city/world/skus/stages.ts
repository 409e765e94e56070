import type { Random } from "../../random.ts";
import type { WorldPlan } from "../world-plan.ts";
import type { CitySku } from "../world.ts";

/** Where a SKU stands in its life, and the weeks in which it is sold. */
export type SkuLife = Pick<CitySku, "stage" | "launches" | "exits">;

/** The life of a SKU that is always there. */
export function lasting(stage: SkuLife["stage"], weeks: number): SkuLife {
  return { stage, launches: 0, exits: weeks + 1 };
}

/** Draws a life: some SKUs are launched within the horizon, some of those in decline are dropped. */
export function skuLifeOf({ weeks, settings }: WorldPlan, random: Random): SkuLife {
  const { introductionShare, growthShare, declineShare, declineExitShare } = settings;
  const at = random.uniform();
  const week = weeks > 1 ? 1 + random.below(weeks - 1) : 0;
  if (at < introductionShare) return { ...lasting("introduction", weeks), launches: week };
  if (at < introductionShare + growthShare) return lasting("growth", weeks);
  if (at >= introductionShare + growthShare + declineShare) return lasting("maturity", weeks);
  const decline = lasting("decline", weeks);
  return week > 0 && random.uniform() < declineExitShare ? { ...decline, exits: week } : decline;
}
