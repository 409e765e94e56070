import type { CitySettings } from "../parameter.ts";
import { mapParameters } from "./parameters/map-parameters.ts";
import { retailerParameters } from "./parameters/retailer-parameters.ts";
import { skuParameters } from "./parameters/sku-parameters.ts";
import { tradeAreaParameters } from "./parameters/trade-area-parameters.ts";

/** Every number that the world assumes. */
export const worldParameters = {
  ...mapParameters,
  ...retailerParameters,
  ...tradeAreaParameters,
  ...skuParameters,
};

/** A value for each parameter of the world. */
export type WorldSettings = CitySettings<keyof typeof worldParameters>;
