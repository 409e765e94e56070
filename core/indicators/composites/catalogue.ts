// Written by `npm run catalogue`; do not edit.
import { allocationError } from "./allocation-error.ts";
import { ratioStabilityByBusinessTypes } from "./ratio-stability-by-business-types.ts";
import { ratioStabilityByPeriods } from "./ratio-stability-by-periods.ts";
import { ratioVariationByBusinessTypes } from "./ratio-variation-by-business-types.ts";
import { ratioVariationByPeriods } from "./ratio-variation-by-periods.ts";
import { retailPriceIndex } from "./retail-price-index.ts";
import { socialStockByRatio } from "./social-stock-by-ratio.ts";
import { socialStockByStrata } from "./social-stock-by-strata.ts";
import { socialStockToSales } from "./social-stock-to-sales.ts";
import { wholesaleStockToSales } from "./wholesale-stock-to-sales.ts";

/** Every composite indicator in the house, by id. */
export const composites: {
  readonly allocationError: typeof allocationError;
  readonly ratioStabilityByBusinessTypes: typeof ratioStabilityByBusinessTypes;
  readonly ratioStabilityByPeriods: typeof ratioStabilityByPeriods;
  readonly ratioVariationByBusinessTypes: typeof ratioVariationByBusinessTypes;
  readonly ratioVariationByPeriods: typeof ratioVariationByPeriods;
  readonly retailPriceIndex: typeof retailPriceIndex;
  readonly socialStockByRatio: typeof socialStockByRatio;
  readonly socialStockByStrata: typeof socialStockByStrata;
  readonly socialStockToSales: typeof socialStockToSales;
  readonly wholesaleStockToSales: typeof wholesaleStockToSales;
} = {
  allocationError,
  ratioStabilityByBusinessTypes,
  ratioStabilityByPeriods,
  ratioVariationByBusinessTypes,
  ratioVariationByPeriods,
  retailPriceIndex,
  socialStockByRatio,
  socialStockByStrata,
  socialStockToSales,
  wholesaleStockToSales,
};

/** The id of one composite indicator. */
export type CompositeId = keyof typeof composites;
