import type { Market } from "../market/market.ts";
import { rows, six } from "./rows.ts";

/** `retailers.csv`: what anybody may know of a retailer; its tier is that of the first half-year. */
export function retailersFile({ ground }: Market): string {
  const { lines, retailers } = ground.world;
  return rows(
    "retailer,licence,line,county,market_type,business_type,trade_area,size_class,tier,target,order_weekday,rhythm,longitude,latitude,opens,closes",
    retailers.map((one, place) => {
      const line = lines[one.line];
      return [
        place + 1,
        one.licence,
        one.line + 1,
        (line?.county ?? 0) + 1,
        line?.marketType ?? "",
        one.businessType,
        one.tradeArea,
        one.sizeClass,
        one.tiers[0] ?? 1,
        one.target ? 1 : 0,
        line?.orderWeekday ?? 1,
        line?.rhythm ?? "",
        six(one.longitude),
        six(one.latitude),
        one.opens,
        Math.min(one.closes, ground.options.weeks),
      ];
    }),
  );
}

/** `skus.csv`: what anybody may know of a SKU. */
export function skusFile({ ground }: Market): string {
  return rows(
    "sku,code,name,brand,category,price_class,wholesale_cny_cents_per_carton,guidance_cny_cents_per_carton,packs_per_carton,cartons_per_case,supply_state,stage,launches,exits",
    ground.world.skus.map((one, place) => [
      place + 1,
      one.code,
      one.name,
      one.brand,
      one.category,
      one.priceClass,
      one.wholesaleCnyCentsPerCarton,
      one.guidanceCnyCentsPerCarton,
      one.packsPerCarton,
      one.cartonsPerCase,
      one.supplyState,
      one.stage,
      one.launches,
      Math.min(one.exits, ground.options.weeks),
    ]),
  );
}
