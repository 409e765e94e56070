// Written by `npm run catalogue`; do not edit.
import { activeSkuRate } from "./active-sku-rate.ts";
import { allocationBreadth } from "./allocation-breadth.ts";
import { allocationUtilisation } from "./allocation-utilisation.ts";
import { daysOfCover } from "./days-of-cover.ts";
import { demandSatisfaction } from "./demand-satisfaction.ts";
import { distributionRateOfAll } from "./distribution-rate-of-all.ts";
import { distributionRate } from "./distribution-rate.ts";
import { fullyFilledBreadthOfAll } from "./fully-filled-breadth-of-all.ts";
import { fullyFilledBreadth } from "./fully-filled-breadth.ts";
import { grossMargin } from "./gross-margin.ts";
import { growth } from "./growth.ts";
import { limitFillRate } from "./limit-fill-rate.ts";
import { lineCoverage } from "./line-coverage.ts";
import { marginOnCost } from "./margin-on-cost.ts";
import { marketCoverage } from "./market-coverage.ts";
import { meanPricePerBigCase } from "./mean-price-per-big-case.ts";
import { meanPrice } from "./mean-price.ts";
import { meanPurchase } from "./mean-purchase.ts";
import { meanStock } from "./mean-stock.ts";
import { monthlyStockToSales } from "./monthly-stock-to-sales.ts";
import { onShelfRateByCount } from "./on-shelf-rate-by-count.ts";
import { onShelfRate } from "./on-shelf-rate.ts";
import { onlineOrderRate } from "./online-order-rate.ts";
import { onlineOrderShare } from "./online-order-share.ts";
import { orderingRate } from "./ordering-rate.ts";
import { priceClassMix } from "./price-class-mix.ts";
import { priceOrderIndex } from "./price-order-index.ts";
import { purchaseBreadth } from "./purchase-breadth.ts";
import { repeatDemandRate } from "./repeat-demand-rate.ts";
import { repurchaseRate } from "./repurchase-rate.ts";
import { retailerStockOutRate } from "./retailer-stock-out-rate.ts";
import { salesShare } from "./sales-share.ts";
import { sellThroughBreadth } from "./sell-through-breadth.ts";
import { sellThroughByMeanPurchase } from "./sell-through-by-mean-purchase.ts";
import { sellThroughRatio } from "./sell-through-ratio.ts";
import { stockOutDays } from "./stock-out-days.ts";
import { weeklyStockToSales } from "./weekly-stock-to-sales.ts";
import { wholesaleStockOutDays } from "./wholesale-stock-out-days.ts";
import { wholesaleStockOutRate } from "./wholesale-stock-out-rate.ts";
import { yearGrowth } from "./year-growth.ts";

/** Every indicator in the house, by id. */
export const indicators: {
  readonly activeSkuRate: typeof activeSkuRate;
  readonly allocationBreadth: typeof allocationBreadth;
  readonly allocationUtilisation: typeof allocationUtilisation;
  readonly daysOfCover: typeof daysOfCover;
  readonly demandSatisfaction: typeof demandSatisfaction;
  readonly distributionRateOfAll: typeof distributionRateOfAll;
  readonly distributionRate: typeof distributionRate;
  readonly fullyFilledBreadthOfAll: typeof fullyFilledBreadthOfAll;
  readonly fullyFilledBreadth: typeof fullyFilledBreadth;
  readonly grossMargin: typeof grossMargin;
  readonly growth: typeof growth;
  readonly limitFillRate: typeof limitFillRate;
  readonly lineCoverage: typeof lineCoverage;
  readonly marginOnCost: typeof marginOnCost;
  readonly marketCoverage: typeof marketCoverage;
  readonly meanPricePerBigCase: typeof meanPricePerBigCase;
  readonly meanPrice: typeof meanPrice;
  readonly meanPurchase: typeof meanPurchase;
  readonly meanStock: typeof meanStock;
  readonly monthlyStockToSales: typeof monthlyStockToSales;
  readonly onShelfRateByCount: typeof onShelfRateByCount;
  readonly onShelfRate: typeof onShelfRate;
  readonly onlineOrderRate: typeof onlineOrderRate;
  readonly onlineOrderShare: typeof onlineOrderShare;
  readonly orderingRate: typeof orderingRate;
  readonly priceClassMix: typeof priceClassMix;
  readonly priceOrderIndex: typeof priceOrderIndex;
  readonly purchaseBreadth: typeof purchaseBreadth;
  readonly repeatDemandRate: typeof repeatDemandRate;
  readonly repurchaseRate: typeof repurchaseRate;
  readonly retailerStockOutRate: typeof retailerStockOutRate;
  readonly salesShare: typeof salesShare;
  readonly sellThroughBreadth: typeof sellThroughBreadth;
  readonly sellThroughByMeanPurchase: typeof sellThroughByMeanPurchase;
  readonly sellThroughRatio: typeof sellThroughRatio;
  readonly stockOutDays: typeof stockOutDays;
  readonly weeklyStockToSales: typeof weeklyStockToSales;
  readonly wholesaleStockOutDays: typeof wholesaleStockOutDays;
  readonly wholesaleStockOutRate: typeof wholesaleStockOutRate;
  readonly yearGrowth: typeof yearGrowth;
} = {
  activeSkuRate,
  allocationBreadth,
  allocationUtilisation,
  daysOfCover,
  demandSatisfaction,
  distributionRateOfAll,
  distributionRate,
  fullyFilledBreadthOfAll,
  fullyFilledBreadth,
  grossMargin,
  growth,
  limitFillRate,
  lineCoverage,
  marginOnCost,
  marketCoverage,
  meanPricePerBigCase,
  meanPrice,
  meanPurchase,
  meanStock,
  monthlyStockToSales,
  onShelfRateByCount,
  onShelfRate,
  onlineOrderRate,
  onlineOrderShare,
  orderingRate,
  priceClassMix,
  priceOrderIndex,
  purchaseBreadth,
  repeatDemandRate,
  repurchaseRate,
  retailerStockOutRate,
  salesShare,
  sellThroughBreadth,
  sellThroughByMeanPurchase,
  sellThroughRatio,
  stockOutDays,
  weeklyStockToSales,
  wholesaleStockOutDays,
  wholesaleStockOutRate,
  yearGrowth,
};

/** The id of one indicator. */
export type IndicatorId = keyof typeof indicators;
