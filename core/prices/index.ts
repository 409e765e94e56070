export {
  absolutePrices,
  priceOrderTitles,
  type AbsolutePrice,
  type PriceOrder,
  type SkuPrices,
} from "./absolute-prices.ts";
export {
  comparedPrices,
  type ComparedPrice,
  type MemberPrices,
  type PriceComparison,
} from "./compared-prices.ts";
export type { PriceColumn, PriceGap } from "./price-gap.ts";
export { priceParameters } from "./price-parameters.ts";
export {
  carriedForward,
  fixedBaseIndexes,
  priceTrend,
  type PriceIndex,
  type PriceStep,
  type TrendStep,
} from "./price-series.ts";
export {
  droppedTitles,
  retailPriceIndex,
  type DroppedBecause,
  type IndexPrices,
  type RetailPriceIndex,
} from "./retail-price-index.ts";
