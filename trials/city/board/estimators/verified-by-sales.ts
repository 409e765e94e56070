import { estimateDemand, estimators } from "@dongxiao/core/demand";

import type { SeenCity } from "../seen/seen-city.ts";
import type { BoardEstimator } from "./estimator.ts";
import { deliveries } from "./deliveries.ts";

/** The house's rule for shelves that are counted; where nothing is counted, its first estimator stands in. */
export const verifiedBySales: BoardEstimator = {
  titles: estimators.verifiedBySales.titles,
  knows:
    "reports, deliveries and counts of the sample, order by order; our estimator `verifiedBySales`, whose figure holds a safety stock of a quarter of the sales; for others what was delivered",
  estimate: (seen) =>
    deliveries.estimate(seen).map((delivered, cell) => {
      if (seen.watched[Math.floor(cell / seen.skus.length)] !== 1) return delivered;
      return verifiedMean(seen, cell) ?? delivered;
    }),
};

/** The mean week of a cell over the order cycles at whose both ends its shelf was counted; null where there is none. */
function verifiedMean(seen: SeenCity, cell: number): number | null {
  const { retailers, skus, weeks } = seen;
  const retailer = Math.floor(cell / skus.length);
  const cycleWeeks = retailers[retailer]?.rhythm === "fortnightly" ? 2 : 1;
  const first = cycleWeeks === 2 ? firstOrderWeek(seen, retailer) : 0;
  let last: { readonly requested: number; readonly supplied: number } | null = null;
  let [sum, count] = [0, 0];
  for (let week = first; week + cycleWeeks <= weeks; week += cycleWeeks) {
    const at = (week * retailers.length + retailer) * skus.length + (cell % skus.length);
    const isOrder = seen.orders[week * retailers.length + retailer] === 1;
    const [requested, supplied] = [seen.requested[at] ?? 0, seen.supplied[at] ?? 0];
    const estimate = estimateDemand(estimators.verifiedBySales, {
      // Whoever leaves a SKU out still has of it: that is no report of no demand.
      reportedPacks: requested > 0 ? requested : null,
      lastReportedPacks: last?.requested ?? null,
      lastSuppliedPacks: last?.supplied ?? null,
      ...countsOf(seen, at, cycleWeeks),
    });
    if (isOrder && requested > 0) last = { requested, supplied };
    if (estimate.state !== "number") continue;
    sum += estimate.demandPacks / cycleWeeks;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}

/** The first week in which a retailer orders: those of a fortnightly line take turns. */
function firstOrderWeek({ orders, retailers }: SeenCity, retailer: number): number {
  const isSecond = orders[retailer] !== 1 && orders[retailers.length + retailer] === 1;
  return isSecond ? 1 : 0;
}

/** The counts before and at the end of an order cycle, and what came between; null where a shelf was not counted. */
function countsOf({ stock, supplied, retailers, skus }: SeenCity, at: number, cycleWeeks: number) {
  const cells = retailers.length * skus.length;
  const counted = (place: number): number | null => {
    const packs = stock[place] ?? -1;
    return packs < 0 ? null : packs;
  };
  const [opening, closing] = [counted(at - cells), counted(at + (cycleWeeks - 1) * cells)];
  const later = cycleWeeks === 2 ? (supplied[at + cells] ?? 0) : 0;
  return {
    openingPacks: opening,
    suppliedPacks: (supplied[at] ?? 0) + later,
    closingPacks: closing,
  };
}
