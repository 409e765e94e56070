import { meanWeek } from "../seen/seen-city.ts";
import type { BoardEstimator } from "./estimator.ts";

/** Believes every order as it is. */
export const orders: BoardEstimator = {
  titles: { "zh-Hans": "按订单原样", "zh-Hant": "依訂單原樣", en: "Orders as they are" },
  knows: "what was asked for",
  estimate: (seen) => meanWeek(seen, seen.requested),
};
