// Written by `npm run catalogue`; do not edit.
import { fromDeliveries } from "./from-deliveries.ts";
import { verifiedBySales } from "./verified-by-sales.ts";

/** Every demand estimator in the house, by id. */
export const estimators: {
  readonly fromDeliveries: typeof fromDeliveries;
  readonly verifiedBySales: typeof verifiedBySales;
} = {
  fromDeliveries,
  verifiedBySales,
};

/** The id of one demand estimator. */
export type EstimatorId = keyof typeof estimators;
