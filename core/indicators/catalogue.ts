// Written by `npm run catalogue`; do not edit.
import { growth } from "./growth.ts";
import { meanPrice } from "./mean-price.ts";
import { meanPurchase } from "./mean-purchase.ts";
import { onShelfRate } from "./on-shelf-rate.ts";
import { repurchaseRate } from "./repurchase-rate.ts";
import { salesShare } from "./sales-share.ts";

/** Every indicator in the house, by id. */
export const indicators: {
  readonly growth: typeof growth;
  readonly meanPrice: typeof meanPrice;
  readonly meanPurchase: typeof meanPurchase;
  readonly onShelfRate: typeof onShelfRate;
  readonly repurchaseRate: typeof repurchaseRate;
  readonly salesShare: typeof salesShare;
} = {
  growth,
  meanPrice,
  meanPurchase,
  onShelfRate,
  repurchaseRate,
  salesShare,
};

/** The id of one indicator. */
export type IndicatorId = keyof typeof indicators;
