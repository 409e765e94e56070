import { meanWeek, type SeenCity } from "../seen/seen-city.ts";
import type { BoardEstimator } from "./estimator.ts";

/** Gives every retailer what retailers like it were delivered in the mean. */
export const peerMean: BoardEstimator = {
  titles: { "zh-Hans": "同类平均", "zh-Hant": "同類平均", en: "Mean of its peers" },
  knows: "what was delivered to retailers of the same size class and business type",
  estimate: (seen) => meansOfPeers(seen, meanWeek(seen, seen.supplied)),
};

function meansOfPeers({ retailers, skus }: SeenCity, supplied: Float64Array): Float64Array {
  const means = new Float64Array(supplied.length);
  const peers = Map.groupBy(
    retailers.keys(),
    (retailer) => `${retailers[retailer]?.sizeClass} ${retailers[retailer]?.businessType}`,
  );
  for (const group of peers.values())
    for (let sku = 0; sku < skus.length; sku += 1) {
      const cells = group.map((retailer) => retailer * skus.length + sku);
      const mean = cells.reduce((sum, at) => sum + (supplied[at] ?? 0), 0) / cells.length;
      for (const at of cells) means[at] = mean;
    }
  return means;
}
