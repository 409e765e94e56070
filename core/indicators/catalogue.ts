// Written by `npm run catalogue`; do not edit.
import { allocationBreadth } from "./allocation-breadth.ts";
import { demandSatisfaction } from "./demand-satisfaction.ts";
import { distributionRateOfAll } from "./distribution-rate-of-all.ts";
import { distributionRate } from "./distribution-rate.ts";
import { fullyFilledBreadthOfAll } from "./fully-filled-breadth-of-all.ts";
import { fullyFilledBreadth } from "./fully-filled-breadth.ts";
import { growth } from "./growth.ts";
import { limitFillRate } from "./limit-fill-rate.ts";
import { lineCoverage } from "./line-coverage.ts";
import { marketCoverage } from "./market-coverage.ts";
import { meanPrice } from "./mean-price.ts";
import { meanPurchase } from "./mean-purchase.ts";
import { onShelfRate } from "./on-shelf-rate.ts";
import { orderingRate } from "./ordering-rate.ts";
import { priceClassMix } from "./price-class-mix.ts";
import { purchaseBreadth } from "./purchase-breadth.ts";
import { repeatDemandRate } from "./repeat-demand-rate.ts";
import { repurchaseRate } from "./repurchase-rate.ts";
import { salesShare } from "./sales-share.ts";
import { sellThroughBreadth } from "./sell-through-breadth.ts";
import { sellThroughByMeanPurchase } from "./sell-through-by-mean-purchase.ts";
import { wholesaleStockOutRate } from "./wholesale-stock-out-rate.ts";

/** Every indicator in the house, by id. */
export const indicators: {
  readonly allocationBreadth: typeof allocationBreadth;
  readonly demandSatisfaction: typeof demandSatisfaction;
  readonly distributionRateOfAll: typeof distributionRateOfAll;
  readonly distributionRate: typeof distributionRate;
  readonly fullyFilledBreadthOfAll: typeof fullyFilledBreadthOfAll;
  readonly fullyFilledBreadth: typeof fullyFilledBreadth;
  readonly growth: typeof growth;
  readonly limitFillRate: typeof limitFillRate;
  readonly lineCoverage: typeof lineCoverage;
  readonly marketCoverage: typeof marketCoverage;
  readonly meanPrice: typeof meanPrice;
  readonly meanPurchase: typeof meanPurchase;
  readonly onShelfRate: typeof onShelfRate;
  readonly orderingRate: typeof orderingRate;
  readonly priceClassMix: typeof priceClassMix;
  readonly purchaseBreadth: typeof purchaseBreadth;
  readonly repeatDemandRate: typeof repeatDemandRate;
  readonly repurchaseRate: typeof repurchaseRate;
  readonly salesShare: typeof salesShare;
  readonly sellThroughBreadth: typeof sellThroughBreadth;
  readonly sellThroughByMeanPurchase: typeof sellThroughByMeanPurchase;
  readonly wholesaleStockOutRate: typeof wholesaleStockOutRate;
} = {
  allocationBreadth,
  demandSatisfaction,
  distributionRateOfAll,
  distributionRate,
  fullyFilledBreadthOfAll,
  fullyFilledBreadth,
  growth,
  limitFillRate,
  lineCoverage,
  marketCoverage,
  meanPrice,
  meanPurchase,
  onShelfRate,
  orderingRate,
  priceClassMix,
  purchaseBreadth,
  repeatDemandRate,
  repurchaseRate,
  salesShare,
  sellThroughBreadth,
  sellThroughByMeanPurchase,
  wholesaleStockOutRate,
};

/** The id of one indicator. */
export type IndicatorId = keyof typeof indicators;
