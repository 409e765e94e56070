import { allocate, rules } from "@dongxiao/core/allocation";
import { packs } from "@dongxiao/core/units";

import type { Asking } from "./place.ts";

/** Shares out by our rule `weightedUniform`: a request is a limit and never a weight; carton by carton, ties by lot. */
export function byWeight({ week, supply, requested }: Asking, weight: Float64Array): Int32Array {
  return allocate(rules.weightedUniform, {
    supplyPacks: packs(supply),
    orderStepPacks: packs(1),
    rotation: week,
    retailer: Int32Array.from(requested.keys()),
    weight,
    capPacks: requested,
    requestedPacks: requested,
    active: new Uint8Array(requested.length).fill(1),
  }).plannedPacks;
}
