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

type Settings = Pick<z.output<typeof pricesQuestion>, "minimumN" | "ceilingCnyCentsPerCarton">;
type Held = Pick<
  PriceRow,
  | "observed"
  | "wholesale"
  | "guidance"
  | "overWholesale"
  | "overGuidance"
  | "order"
  | "isOverCeiling"
>;

/** A price against the wholesale and the guidance price of the same weeks, or of the books where none was seen. */
function heldOf(sku: WatchedSku, price: number, { ceilingCnyCentsPerCarton }: Settings): Held {
  const [wholesale, guidance] = [wholesaleOf(sku), guidanceOf(sku)];
  const [held] = absolutePrices(
    {
      sku: wholeColumn([sku.member]),
      observed: one(price),
      wholesale: one(wholesale),
      guidance: one(guidance),
    },
    { ceilingCnyCentsPerCarton },
  );
  assert(held !== undefined, "one SKU gives one row");
  const { observed, order, isOverCeiling, overWholesale, overGuidance } = held;
  const gaps = { overWholesale: gapShown(overWholesale), overGuidance: gapShown(overGuidance) };
  const against = { wholesale: orNull(wholesale), guidance: orNull(guidance) };
  return { observed, order, isOverCeiling, ...against, ...gaps };
}

/** One SKU's row: too few prices are counted and not shown. */
export function rowOf(sku: WatchedSku, settings: Settings): PriceRow {
  const { known, code, name, brand, priceClass } = sku;
  const state = stateOf(sku, settings.minimumN);
  const price = state === "insufficient" ? -1 : (known.step.price ?? -1);
  const against = wideColumn<"cny-cents/carton">([sku.base, known.observed]);
  return {
    code,
    name,
    brand,
    priceClass,
    state,
    n: known.n,
    ...heldOf(sku, price, settings),
    carriedCycles: state === "carried" ? known.step.carriedCycles : 0,
    lastSeen: sku.lastSeen,
    baseIndex: fixedBaseIndexes(against, 0)[1] ?? null,
    trend: sku.trend.map(orNull),
  };
}
