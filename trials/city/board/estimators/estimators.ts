import { cappedOrders } from "./capped-orders.ts";
import { deliveries } from "./deliveries.ts";
import type { BoardEstimator, BoardLimit } from "./estimator.ts";
import { orders } from "./orders.ts";
import { peerMean } from "./peer-mean.ts";
import { stockOutDays } from "./stock-out-days.ts";
import { usualRate } from "./usual-rate.ts";
import { verifiedBySales } from "./verified-by-sales.ts";

/** Every estimator on the board, by id. */
export const boardEstimators: Readonly<Record<string, BoardEstimator>> = {
  orders,
  cappedOrders,
  deliveries,
  peerMean,
  stockOutDays,
  verifiedBySales,
};

/** What no estimator can be better than, by id. */
export const boardLimits: Readonly<Record<string, BoardLimit>> = { usualRate };
