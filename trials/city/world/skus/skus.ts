import type { PriceClass } from "@dongxiao/core/retailers";

import { Stream, streams } from "../../random.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import type { CitySku } from "../world.ts";
import { skuNamesOf, type SkuName } from "./brands.ts";
import { packagingOf, standardPackaging } from "./packaging.ts";
import { popularityRanks, sharesOf } from "./popularity.ts";
import { isPrecision } from "./precision.ts";
import { pricePlacesOf } from "./price-places.ts";
import { guidanceOf, wholesaleOf } from "./prices.ts";
import { skuClassesOf } from "./sku-classes.ts";
import { lasting, skuLifeOf, type SkuLife } from "./stages.ts";
import { substitutesOf } from "./substitutes.ts";
import { supplyStatesOf } from "./supply.ts";

function livesOf(plan: WorldPlan): SkuLife[] {
  return Array.from({ length: plan.skus }, (_, i) =>
    isPrecision(i, plan.skus)
      ? lasting("maturity", plan.weeks)
      : skuLifeOf(plan, new Stream(plan.seed, streams.skus, i, parts.stage)),
  );
}

/** What one SKU is and costs: a carton of fewer packs costs less, its class goes by the standard carton. */
function goodsOf(plan: WorldPlan, i: number, name: SkuName, of: PriceClass, place: number) {
  const { seed, settings, skus } = plan;
  const random = new Stream(seed, streams.skus, i, parts.packaging);
  const packaging = isPrecision(i, skus)
    ? standardPackaging
    : packagingOf(settings.irregularShare, random);
  const standard = wholesaleOf(of, place, settings);
  const wholesale = (standard * packaging.packsPerCarton) / standardPackaging.packsPerCarton;
  return {
    code: `S${String(i + 1).padStart(4, "0")}`,
    ...name,
    priceClass: of,
    wholesaleCnyCentsPerCarton: wholesale,
    guidanceCnyCentsPerCarton: guidanceOf(wholesale, random, settings),
    ...packaging,
  };
}

/** The SKUs of the city, the precision SKUs first and then class by class. */
export function skusOf(plan: WorldPlan): CitySku[] {
  const classes = skuClassesOf(plan.skus, plan.settings);
  const places = pricePlacesOf(plan, classes);
  const lives = livesOf(plan);
  const ranks = popularityRanks(plan, classes, lives);
  const states = supplyStatesOf(plan, classes, ranks, lives);
  const shares = sharesOf(plan, classes, ranks);
  const goods = skuNamesOf(plan).map((name, i) =>
    goodsOf(plan, i, name, classes[i] ?? 5, places[i] ?? 0),
  );
  const substitutes = substitutesOf(goods, plan.settings);
  return goods.map((of, i) => ({
    ...of,
    supplyState: states[i] ?? "free",
    ...(lives[i] ?? lasting("maturity", plan.weeks)),
    share: shares[i] ?? 0,
    substitutes: substitutes[i] ?? [],
  }));
}
