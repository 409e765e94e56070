import type { PriceClass, SupplyState } from "@dongxiao/core/retailers";

import { Stream, streams } from "../../random.ts";
import { ranked } from "../retailers/ranked.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import { isPrecision } from "./precision.ts";
import type { SkuLife } from "./stages.ts";

/** What makes SKUs scarce: to be dear, popular inside the class and not in decline; precision SKUs come first. */
function pulls(
  { seed, settings }: WorldPlan,
  classes: readonly PriceClass[],
  ranks: readonly number[],
  lives: readonly SkuLife[],
): number[] {
  return classes.map((priceClass, i) => {
    if (isPrecision(i, classes.length)) return Number.POSITIVE_INFINITY;
    const chance = new Stream(seed, streams.skus, i, parts.supply).uniform();
    const { length } = classes.filter((of) => of === priceClass);
    const popular = 1 - (ranks[i] ?? length) / length;
    const dear = priceClass <= 2 ? settings.scarceLeaning : 0;
    return chance + popular + dear - (lives[i]?.stage === "decline" ? 1 : 0);
  });
}

/** How much there is of each SKU against what is wanted of it. */
export function supplyStatesOf(
  plan: WorldPlan,
  classes: readonly PriceClass[],
  ranks: readonly number[],
  lives: readonly SkuLife[],
): SupplyState[] {
  const { scarceShare, tightShare } = plan.settings;
  const certain = classes.filter((_, i) => isPrecision(i, classes.length)).length;
  const scarce = Math.max(certain, Math.round(scarceShare * classes.length));
  const tight = Math.round(tightShare * classes.length);
  const states = classes.map((): SupplyState => "free");
  for (const [rank, i] of ranked(pulls(plan, classes, ranks, lives)).entries())
    if (rank < scarce + tight) states[i] = rank < scarce ? "scarce" : "tight";
  return states;
}
