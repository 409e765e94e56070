import { meanWeek, type SeenCity } from "../seen/seen-city.ts";
import type { BoardEstimator } from "./estimator.ts";

/** Stretches what a watched shelf sold over its empty days, and others' deliveries by what that made of the sample's. */
export const stockOutDays: BoardEstimator = {
  titles: { "zh-Hans": "断货天数还原", "zh-Hant": "斷貨天數還原", en: "Stock-out days" },
  knows:
    "counted sales and empty days of the sample, sold × 7 ÷ (7 − empty days); for others what was delivered × the sample's ratio of that to deliveries, by SKU",
  estimate(seen) {
    const supplied = meanWeek(seen, seen.supplied);
    const stretched = supplied.map((_, cell) => stretchedSales(seen, cell));
    const ratios = ratiosOf(seen, stretched, supplied);
    return supplied.map((packs, cell) => {
      const own = stretched[cell] ?? -1;
      return own >= 0 ? own : packs * (ratios[cell % seen.skus.length] ?? 1);
    });
  },
};

/** The mean week of a watched shelf, its empty days made up for; -1 where it was never seen with goods on it. */
function stretchedSales(seen: SeenCity, cell: number): number {
  const cells = seen.retailers.length * seen.skus.length;
  if (seen.watched[Math.floor(cell / seen.skus.length)] !== 1) return -1;
  let [sum, weeks] = [0, 0];
  for (let at = cell; at < seen.sold.length; at += cells) {
    const [sold, empty] = [seen.sold[at] ?? -1, seen.emptyDays[at] ?? -1];
    if (sold < 0 || empty >= 7) continue;
    sum += (sold * 7) / (7 - empty);
    weeks += 1;
  }
  return weeks === 0 ? -1 : sum / weeks;
}

/** What the sample's stretched sales are of its deliveries, by SKU; 1 where the sample tells nothing. */
function ratiosOf(seen: SeenCity, stretched: Float64Array, supplied: Float64Array): Float64Array {
  return Float64Array.from(seen.skus, (_, sku) => {
    let [sales, deliveries] = [0, 0];
    for (let cell = sku; cell < supplied.length; cell += seen.skus.length) {
      const own = stretched[cell] ?? -1;
      if (own < 0) continue;
      sales += own;
      deliveries += supplied[cell] ?? 0;
    }
    return deliveries === 0 ? 1 : sales / deliveries;
  });
}
