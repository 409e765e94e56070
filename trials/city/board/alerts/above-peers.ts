import type { SeenCity } from "../seen/seen-city.ts";
import type { AlertRule } from "./alert-rule.ts";
import { capUse, shareTaken } from "./cap-use.ts";
import { deviations, standardised } from "./deviations.ts";

/** Points at retailers that take the whole cap where their peers do not. */
export const abovePeers: AlertRule = {
  titles: { "zh-Hans": "足额率高于同类", "zh-Hant": "足額率高於同類", en: "Full caps above peers" },
  knows:
    "how often the whole cap of each SKU with a cap was taken, against retailers of the same size class and market type: standard scores by SKU, summed over √n, then (own − median) ÷ (1.4826 × median deviation); flagged from 3",
  threshold: 3,
  scores(seen) {
    const groups = Map.groupBy(seen.retailers.keys(), (retailer) => {
      const { sizeClass, marketType } = seen.retailers[retailer] ?? {};
      return `${sizeClass} ${marketType}`;
    });
    const scores = new Float64Array(seen.retailers.length);
    for (const group of groups.values())
      for (const [place, z] of deviations(sumsOfPeers(seen, group)).entries())
        scores[group[place] ?? 0] = z;
    return scores;
  },
};

/** How far each of a group stands above the others, over all SKUs together. */
function sumsOfPeers(seen: SeenCity, group: readonly number[]): number[] {
  const [sums, counts] = [group.map(() => 0), group.map(() => 0)];
  for (const [sku, { supplyState }] of seen.skus.entries()) {
    if (supplyState === "free") continue;
    const shares = group.map((retailer) => shareTaken(capUse(seen, retailer, sku)));
    for (const [place, z] of standardised(shares).entries()) {
      if (z === null) continue;
      sums[place] = (sums[place] ?? 0) + z;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return sums.map((sum, place) => sum / Math.sqrt(Math.max(1, counts[place] ?? 0)));
}
