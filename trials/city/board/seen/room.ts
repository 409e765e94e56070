import type { Market } from "../../market/market.ts";
import type { CityTruth } from "./city-truth.ts";
import { devicesOf } from "./devices.ts";
import type { SeenCity, SeenRetailer, SeenSku } from "./seen-city.ts";

function seenRetailers({ ground: { world } }: Market): SeenRetailer[] {
  return world.retailers.map(
    ({ line, businessType, tradeArea, sizeClass, tiers, target, opens }) => {
      const { county = 0, marketType = "rural", rhythm = "weekly" } = world.lines[line] ?? {};
      const place = { line, county, marketType, rhythm };
      return { businessType, tradeArea, sizeClass, tiers, target, opens, ...place };
    },
  );
}

function seenSkus({ ground: { world } }: Market): SeenSku[] {
  return world.skus.map(
    ({ priceClass, supplyState, packsPerCarton, guidanceCnyCentsPerCarton, launches }) => ({
      priceClass,
      supplyState,
      packsPerCarton,
      guidanceCnyCentsPerCarton,
      launches,
    }),
  );
}

/** Room for what is seen of a city's last weeks: what is on record stands in it, the columns are empty. */
export function roomToSee(market: Market, weeks: number): SeenCity {
  const { options, world, skuCount } = market.ground;
  const rows = weeks * world.retailers.length;
  return {
    retailers: seenRetailers(market),
    skus: seenSkus(market),
    fromWeek: options.weeks - weeks,
    weeks,
    orders: new Uint8Array(rows),
    requested: new Int32Array(rows * skuCount),
    cap: new Int32Array(rows * skuCount).fill(-1),
    supplied: new Int32Array(rows * skuCount),
    devices: devicesOf(market.assigned),
    watched: new Uint8Array(world.retailers.length),
    stock: new Int32Array(rows * skuCount).fill(-1),
    sold: new Int32Array(rows * skuCount).fill(-1),
    emptyDays: new Int8Array(rows * skuCount).fill(-1),
  };
}

/** Room for what is true of a city. */
export function roomForTruth({ ground: { world, skuCount }, assigned }: Market): CityTruth {
  const cells = world.retailers.length * skuCount;
  return {
    asked: new Float64Array(cells),
    wanted: new Float64Array(cells),
    usual: new Float64Array(cells),
    behaviours: assigned.map(({ behaviour }) => behaviour),
  };
}
