import type { PriceClass } from "@dongxiao/core/retailers";

import { Stream, streams } from "../../random.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import { isPrecision } from "./precision.ts";
import { priceClasses } from "./sku-classes.ts";
import type { SkuLife } from "./stages.ts";

/** Rank of each SKU inside its class, 1 the most asked for: new and dying SKUs last, precision SKUs towards the top. */
export function popularityRanks(
  plan: WorldPlan,
  classes: readonly PriceClass[],
  lives: readonly SkuLife[],
): number[] {
  const lots = classes.map((_, i) => {
    const lot = new Stream(plan.seed, streams.skus, i, parts.popularity).uniform();
    const stage = lives[i]?.stage;
    if (stage === "introduction" || stage === "decline") return 1 + lot;
    return isPrecision(i, classes.length) ? lot * 0.3 : lot;
  });
  return classes.map((priceClass, i) => {
    const before = (j: number): boolean => (lots[j] ?? 0) < (lots[i] ?? 0);
    return 1 + classes.filter((of, j) => of === priceClass && before(j)).length;
  });
}

/**
 * Share of each SKU in the packs asked for: the class's share, by Zipf inside the class.
 *
 * @returns shape (skus,), adding to 1
 * @see Zipf, Human Behavior and the Principle of Least Effort (1949)
 */
export function sharesOf(
  { settings }: WorldPlan,
  classes: readonly PriceClass[],
  ranks: readonly number[],
): number[] {
  const weights = ranks.map((rank) => rank ** -settings.popularityExponent);
  const ofClass = (priceClass: PriceClass): number =>
    weights.reduce((sum, weight, i) => sum + (classes[i] === priceClass ? weight : 0), 0);
  const totals = new Map(priceClasses.map((of) => [of, ofClass(of)]));
  const volumes = classes.map((priceClass, i) => {
    const name: `class${PriceClass}PackShare` = `class${priceClass}PackShare`;
    return (settings[name] * (weights[i] ?? 0)) / (totals.get(priceClass) ?? 1);
  });
  const whole = volumes.reduce((sum, packs) => sum + packs, 0);
  return volumes.map((packs) => (whole > 0 ? packs / whole : 1 / volumes.length));
}
