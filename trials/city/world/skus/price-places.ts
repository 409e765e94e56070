import type { PriceClass } from "@dongxiao/core/retailers";

import { Stream, streams } from "../../random.ts";
import { parts, type WorldPlan } from "../world-plan.ts";
import { isPrecision } from "./precision.ts";

/** Precision SKUs of class 1 lie from here on in their class: above 300 yuan a carton retail. */
const precisionFrom = 0.35;

/**
 * Where each SKU stands in its class, 0 the cheapest to 1 the dearest: spread evenly with the dearest first, so that a
 * brand's SKUs cost about the same, then drawn to the low end.
 */
export function pricePlacesOf(plan: WorldPlan, classes: readonly PriceClass[]): number[] {
  return classes.map((priceClass, i) => {
    const { length } = classes.filter((of) => of === priceClass);
    const random = new Stream(plan.seed, streams.skus, i, parts.price);
    const within = i - classes.indexOf(priceClass);
    const place = ((length - within - random.uniform()) / length) ** plan.settings.priceSkew;
    if (priceClass > 1 || !isPrecision(i, classes.length)) return place;
    return precisionFrom + 0.3 * random.uniform();
  });
}
