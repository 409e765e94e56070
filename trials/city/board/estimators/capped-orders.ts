import { meanWeek } from "../seen/seen-city.ts";
import type { BoardEstimator } from "./estimator.ts";

/** Believes an order as far as its cap: what the company books as ordered. */
export const cappedOrders: BoardEstimator = {
  titles: { "zh-Hans": "限量内的订单", "zh-Hant": "限量內的訂單", en: "Orders within the cap" },
  knows:
    "what was asked for and the cap; equals the deliveries wherever all that is ordered within the cap is delivered",
  estimate: (seen) =>
    meanWeek(seen, seen.requested, (at) => {
      const [requested, cap] = [seen.requested[at] ?? 0, seen.cap[at] ?? -1];
      return cap < 0 ? requested : Math.min(requested, cap);
    }),
};
