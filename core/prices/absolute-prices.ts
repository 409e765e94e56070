import {
  cellOf,
  settingsOf,
  type CnyCentsPerCarton,
  type Settings,
  type Titles,
  type WholeColumn,
} from "../units/index.ts";
import { gapOf, priceAt, type PriceColumn, type PriceGap } from "./price-gap.ts";
import { priceParameters } from "./price-parameters.ts";

/** What is known of the prices of some SKUs, as columns of one length; -1 where a price is not known. */
export interface SkuPrices {
  readonly sku: WholeColumn<"sku">;
  /** The mean of the retail prices that were seen. */
  readonly observed: PriceColumn;
  readonly wholesale: PriceColumn;
  /** The retail price that the wholesaler recommends. */
  readonly guidance: PriceColumn;
}

/** Whether retail prices are above the wholesale price, as they should be, or below it. */
export type PriceOrder = "in-order" | "inverted";

/** What each order of prices is called. */
export const priceOrderTitles: Readonly<Record<PriceOrder, Titles>> = {
  "in-order": { "zh-Hans": "顺价", "zh-Hant": "順價", en: "In order" },
  inverted: { "zh-Hans": "倒挂", "zh-Hant": "倒掛", en: "Inverted" },
};

/** One SKU's retail price against its wholesale and its guidance price. */
export interface AbsolutePrice {
  readonly sku: number;
  readonly observed: CnyCentsPerCarton | null;
  readonly overWholesale: PriceGap | null;
  readonly overGuidance: PriceGap | null;
  /** Null when there is nothing to compare. */
  readonly order: PriceOrder | null;
  readonly isOverCeiling: boolean;
}

/**
 * Holds each SKU's mean retail price against its wholesale and guidance prices (absolute price analysis).
 * A price that equals the wholesale price is in order: nobody loses by it. The ceiling is a bound of its own, because
 * a price may be in order and still be forbidden.
 *
 * @param prices columns of one length, CNY cents per carton, -1 = not known
 * @returns one row per SKU, in the order given
 * @throws Bug when a setting lies outside its bounds
 * @see Marketer exam notes on retail price analysis: keep retail at or above wholesale
 */
export function absolutePrices(
  prices: SkuPrices,
  chosen: Partial<Settings> = {},
): readonly AbsolutePrice[] {
  const { ceilingCnyCentsPerCarton: ceiling } = settingsOf(priceParameters, chosen);
  return Array.from(prices.sku.keys(), (row) => {
    const observed = priceAt(prices.observed, row);
    const overWholesale = gapOf(observed, priceAt(prices.wholesale, row));
    return {
      sku: cellOf(prices.sku, row),
      observed,
      overWholesale,
      overGuidance: gapOf(observed, priceAt(prices.guidance, row)),
      order: overWholesale === null ? null : orderOf(overWholesale),
      isOverCeiling: observed !== null && observed > ceiling,
    };
  });
}

function orderOf({ difference }: PriceGap): PriceOrder {
  return difference >= 0 ? "in-order" : "inverted";
}
