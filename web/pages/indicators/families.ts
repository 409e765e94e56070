import type { IndicatorDefinition } from "@dongxiao/contract";
import type { CompositeId, IndicatorId } from "@dongxiao/core/indicators";

type AnyId = IndicatorId | CompositeId;

const families = {
  familyCoverage: [
    "onShelfRate",
    "onShelfRateByCount",
    "orderingRate",
    "distributionRate",
    "distributionRateOfAll",
    "marketCoverage",
    "lineCoverage",
    "purchaseBreadth",
    "repurchaseRate",
  ],
  familyOrders: [
    "demandSatisfaction",
    "limitFillRate",
    "fullyFilledBreadth",
    "fullyFilledBreadthOfAll",
    "allocationBreadth",
    "allocationUtilisation",
    "allocationError",
    "repeatDemandRate",
    "onlineOrderRate",
    "onlineOrderShare",
  ],
  familyStock: [
    "sellThroughBreadth",
    "activeSkuRate",
    "sellThroughRatio",
    "sellThroughByMeanPurchase",
    "meanStock",
    "daysOfCover",
    "weeklyStockToSales",
    "monthlyStockToSales",
    "retailerStockOutRate",
    "stockOutDays",
    "wholesaleStockToSales",
    "wholesaleStockOutRate",
    "wholesaleStockOutDays",
    "socialStockByStrata",
    "socialStockByRatio",
    "socialStockToSales",
    "ratioVariationByPeriods",
    "ratioVariationByBusinessTypes",
    "ratioStabilityByPeriods",
    "ratioStabilityByBusinessTypes",
  ],
  familyPrice: [
    "meanPurchase",
    "growth",
    "yearGrowth",
    "salesShare",
    "meanPrice",
    "meanPricePerBigCase",
    "priceClassMix",
    "retailPriceIndex",
    "priceOrderIndex",
    "grossMargin",
    "marginOnCost",
  ],
} as const satisfies Record<string, readonly AnyId[]>;

/** An indicator's id as the wire spells it: `onShelfRate` is `on-shelf-rate`. */
export function spelled(id: AnyId): string {
  return id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The word of a family of indicators. */
export type Family = keyof typeof families | "familyOther";

/** Indicators that answer the same kind of question. */
export interface Group {
  readonly family: Family;
  readonly indicators: readonly IndicatorDefinition[];
}

const known: readonly (readonly [Family, readonly string[]])[] = [
  ["familyCoverage", families.familyCoverage.map(spelled)],
  ["familyOrders", families.familyOrders.map(spelled)],
  ["familyStock", families.familyStock.map(spelled)],
  ["familyPrice", families.familyPrice.map(spelled)],
];

/** Every indicator in its family; one that is in none comes last, so that nothing is lost. */
export function groupsOf(indicators: readonly IndicatorDefinition[]): readonly Group[] {
  const placed = new Set(known.flatMap(([, ids]) => ids));
  const groups = known.map(([family, ids]) => ({
    family,
    indicators: ids.flatMap((id) => indicators.filter((one) => one.id === id)),
  }));
  const others = indicators.filter(({ id }) => !placed.has(id));
  return [...groups, { family: "familyOther" as const, indicators: others }].filter(
    ({ indicators: own }) => own.length > 0,
  );
}
