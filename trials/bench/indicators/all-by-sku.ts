import type { IndicatorId } from "@dongxiao/core/indicators";

import { allBySkuByHand } from "./all-by-sku-by-hand.ts";
import { allBySkuInPostgres } from "./all-by-sku-in-postgres.ts";
import { month } from "./bench-set.ts";
import type { BenchQuestion } from "./question.ts";

const ids: readonly IndicatorId[] = [
  "allocationBreadth",
  "demandSatisfaction",
  "distributionRateOfAll",
  "distributionRate",
  "fullyFilledBreadthOfAll",
  "fullyFilledBreadth",
  "growth",
  "limitFillRate",
  "lineCoverage",
  "marketCoverage",
  "meanPrice",
  "meanPurchase",
  "orderingRate",
  "priceClassMix",
  "purchaseBreadth",
  "repeatDemandRate",
  "repurchaseRate",
  "salesShare",
  "sellThroughBreadth",
  "sellThroughByMeanPurchase",
  "wholesaleStockOutRate",
];

/** Totals, places, then retailers that fulfil something. */
const holds = {
  satisfied: "demandSatisfaction.numerator",
  requested: "demandSatisfaction.denominator",
  supplied:
    "growth.numerator meanPurchase.numerator priceClassMix.denominator salesShare.numerator",
  supplied_before: "growth.denominator",
  under_limits: "limitFillRate.numerator",
  limits: "limitFillRate.denominator",
  amount: "meanPrice.numerator",
  upper: "priceClassMix.numerator",
  ordered_offers: "purchaseBreadth.numerator",
  offers: "purchaseBreadth.denominator",
  unserved: "wholesaleStockOutRate.numerator",
  asking_lines: "wholesaleStockOutRate.denominator",
  cartons: "meanPrice.denominator",
  lines: "lineCoverage.numerator",
  areas: "marketCoverage.numerator",
  limited: "allocationBreadth.numerator fullyFilledBreadth.denominator limitFillRate.n",
  filled: "fullyFilledBreadth.numerator fullyFilledBreadthOfAll.numerator",
  asking: "demandSatisfaction.n repeatDemandRate.numerator wholesaleStockOutRate.n",
  ordered_an_offer: "orderingRate.numerator",
  offered: "orderingRate.denominator purchaseBreadth.n",
  ordering: "sellThroughBreadth.numerator",
  priced: "meanPrice.n",
  ordered_of_late: "distributionRate.numerator distributionRateOfAll.numerator",
  ordered_before: "repeatDemandRate.denominator sellThroughBreadth.denominator",
  buying: "meanPurchase.denominator priceClassMix.n salesShare.n sellThroughByMeanPurchase.n",
  buying_ever: "growth.n",
  ordered_packs_now: "repurchaseRate.denominator",
  repurchasing: "repurchaseRate.numerator",
  mean_now: "sellThroughByMeanPurchase.numerator",
  mean_before: "sellThroughByMeanPurchase.denominator",
};

/** Every indicator over order lines, for one month and each SKU. */
export const allBySku: BenchQuestion = {
  name: "all 21 order indicators of a month by SKU",
  asked: { indicators: ids, by: ["sku"], periods: [month] },
  holds,
  hand: allBySkuByHand,
  postgres: allBySkuInPostgres,
  postgresHint: "set enable_hashagg = off",
};
