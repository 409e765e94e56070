import { lotOf } from "@dongxiao/core/allocation";

import { type Asking, place } from "./place.ts";
import { learnsNothing, type Policy } from "./policy.ts";

/** Gives everybody the same share of what it asks for. */
export const proportional: Policy = {
  titles: { "zh-Hans": "按订单比例", "zh-Hant": "依訂單比例", en: "In proportion to requests" },
  knows: "the request, as a weight",
  begin: ({ market }) => ({
    learn: learnsNothing,
    allocation: (_, goods) => place(market, goods, shareInProportion),
  }),
};

/** Whole cartons of each one's share; those that are left go to the largest fractions, ties by lot. */
export function shareInProportion({ week, supply, requested }: Asking): Int32Array {
  const wanted = requested.reduce((sum, cartons) => sum + cartons, 0);
  if (wanted <= supply) return requested.slice();
  const shares = Float64Array.from(requested, (cartons) => (cartons * supply) / wanted);
  const placed = Int32Array.from(shares, Math.floor);
  const left = supply - placed.reduce((sum, cartons) => sum + cartons, 0);
  const fraction = (row: number): number => (shares[row] ?? 0) - (placed[row] ?? 0);
  const order = [...requested.keys()].toSorted(
    (a, b) => fraction(b) - fraction(a) || lotOf(a, week) - lotOf(b, week),
  );
  for (const row of order.slice(0, left)) placed[row] = (placed[row] ?? 0) + 1;
  return placed;
}
