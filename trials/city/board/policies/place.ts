import { assert } from "@dongxiao/core/units";

import type { SeenWeek } from "../../city.ts";
import type { Market } from "../../market/market.ts";
import type { Goods } from "./goods.ts";

/** Who asks for one SKU in one week, and how much there is; whole cartons, a row for each retailer. */
export interface Asking {
  readonly week: number;
  readonly sku: number;
  readonly supply: number;
  readonly requested: Int32Array;
  /** Weeks until each retailer's next order. */
  readonly cycleWeeks: Uint8Array;
}

/** Shares out one SKU: cartons by retailer. */
export type Sharing = (asking: Asking) => Int32Array;

function cycleWeeksOf({ ground }: Market): Uint8Array {
  const { lines, retailers } = ground.world;
  return Uint8Array.from(retailers, ({ line }) => (lines[line]?.rhythm === "fortnightly" ? 2 : 1));
}

/** What is asked for of a SKU by those who may receive it, in whole cartons. */
function requestsOf({ ground }: Market, requested: Int32Array, sku: number): Int32Array {
  const carton = ground.packsPerCarton[sku] ?? 10;
  return Int32Array.from(ground.world.retailers, ({ target }, retailer) => {
    if (ground.isPrecision[sku] === 1 && !target) return 0;
    return Math.floor((requested[retailer * ground.skuCount + sku] ?? 0) / carton);
  });
}

function keepWithin({ sku, supply, requested }: Asking, shared: Int32Array): void {
  let sum = 0;
  for (const [row, cartons] of shared.entries()) {
    assert(
      cartons >= 0 && cartons <= (requested[row] ?? 0),
      "nobody is given more than it asks for",
    );
    sum += cartons;
  }
  assert(sum <= supply, `SKU ${sku} has ${supply} cartons, ${sum} were shared out`);
}

/** Places a week's goods, one rationed SKU after the other, once retailers have asked. */
export function place(market: Market, goods: Goods, sharing: Sharing) {
  const { ground } = market;
  const cycleWeeks = cycleWeeksOf(market);
  return ({ week, requested }: SeenWeek): Int32Array => {
    const placed = new Int32Array(requested.length).fill(-1);
    for (const [sku, packs] of goods.entries()) {
      if (packs < 0) continue;
      const carton = ground.packsPerCarton[sku] ?? 10;
      const supply = Math.floor(packs / carton);
      const asking = {
        week,
        sku,
        supply,
        requested: requestsOf(market, requested, sku),
        cycleWeeks,
      };
      const shared = sharing(asking);
      keepWithin(asking, shared);
      for (const [row, cartons] of shared.entries())
        placed[row * ground.skuCount + sku] = cartons * carton;
    }
    return placed;
  };
}
