import type { City, CityWeek } from "../../city.ts";
import { settled } from "../../parameter.ts";
import { watchParameters } from "../../watch/parameters.ts";
import { retailPriceTenths } from "../../watch/retail-price.ts";
import type { TrueRates } from "./true-rates.ts";
import { licensedIn } from "../../world/in-week.ts";

/** What the shelves that carry a rationed SKU showed in a week. */
export interface ShelfSums {
  shelves: number;
  /** Shelves that were empty on some day. */
  empty: number;
  /** Σ price ÷ guidance price. */
  price: number;
}

/** Looks at every shelf that carries a rationed SKU: whether it was empty, and what it asks for a carton. */
export function lookAtShelves(
  city: City,
  week: number,
  { closing, emptyDays }: CityWeek,
  rates: TrueRates,
  into: ShelfSums,
): void {
  const { ground } = city.market;
  const { world, skuCount, options, isRationed, levels } = ground;
  const settings = settled(watchParameters, options.chosen);
  const { shortages } = city;
  for (const [place, { from, to }] of world.lines.entries()) {
    const usual = rates.usual.subarray(from * skuCount);
    const stock = closing.subarray(from * skuCount);
    const shelf = {
      ground,
      rates: { ...rates, usual },
      stock,
      shortage: shortages.subarray(place * skuCount),
    };
    for (let at = 0; at < (to - from) * skuCount; at += 1) {
      const sku = at % skuCount;
      const one = world.retailers[from + Math.floor(at / skuCount)];
      const isOpen = one !== undefined && licensedIn(one, week);
      if (
        !isOpen ||
        levels[week * skuCount + sku] === 0 ||
        isRationed[sku] === 0 ||
        usual[at] === 0
      )
        continue;
      const guidance = world.skus[sku]?.guidanceCnyCentsPerCarton ?? 1;
      into.shelves += 1;
      into.empty += (emptyDays[from * skuCount + at] ?? 0) > 0 ? 1 : 0;
      into.price += (retailPriceTenths(shelf, at, sku, 1, settings) * 10) / guidance;
    }
  }
}
