import type { PriceRow, pricesQuestion } from "@dongxiao/contract";
import { absolutePrices, fixedBaseIndexes, type PriceGap } from "@dongxiao/core/prices";
import { assert, wholeColumn, wideColumn } from "@dongxiao/core/units";
import type { z } from "zod";

import { guidanceOf, type WatchedSku, wholesaleOf } from "./watched-sku.ts";

const one = (value: number) => wideColumn<"cny-cents/carton">([value]);
const orNull = (value: number): number | null => (value > 0 ? value : null);

/** A gap as it crosses the wire. */
export function gapShown(gap: PriceGap | null): PriceRow["overWholesale"] {
  return gap === null ? null : { differenceCnyCents: gap.difference, ratio: gap.ratio };
}

function stateOf({ known: { n, step } }: WatchedSku, minimumN: number): PriceRow["state"] {
  if (n >= minimumN) return "seen";
  if (n > 0) return "insufficient";
  return step.price === null ? "missing" : "carried";
}

/** One SKU's row: too few prices are counted and not shown, a carried one is held against the books' prices. */
export function rowOf(
  sku: WatchedSku,
  { minimumN, ceilingCnyCentsPerCarton }: z.output<typeof pricesQuestion>,
): PriceRow {
  const { known, code, name, brand, priceClass } = sku;
  const state = stateOf(sku, minimumN);
  const price = state === "insufficient" ? -1 : (known.step.price ?? -1);
  const [held] = absolutePrices(
    {
      sku: wholeColumn([sku.member]),
      observed: one(price),
      wholesale: one(wholesaleOf(sku)),
      guidance: one(guidanceOf(sku)),
    },
    { ceilingCnyCentsPerCarton },
  );
  assert(held !== undefined, "one SKU gives one row");
  const against = wideColumn<"cny-cents/carton">([sku.base, known.observed]);
  return {
    code,
    name,
    brand,
    priceClass,
    state,
    n: known.n,
    observed: held.observed,
    wholesale: orNull(wholesaleOf(sku)),
    guidance: orNull(guidanceOf(sku)),
    overWholesale: gapShown(held.overWholesale),
    overGuidance: gapShown(held.overGuidance),
    order: held.order,
    isOverCeiling: held.isOverCeiling,
    carriedCycles: state === "carried" ? known.step.carriedCycles : 0,
    lastSeen: sku.lastSeen,
    baseIndex: fixedBaseIndexes(against, 0)[1] ?? null,
    trend: sku.trend.map(orNull),
  };
}
