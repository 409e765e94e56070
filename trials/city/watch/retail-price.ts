import type { LineMarket } from "../market/line-market.ts";
import type { WatchSettings } from "./watched.ts";

/**
 * What a shelf asks for a carton: the guidance price, more where the SKU is short in the line, less where the shop is full of it.
 *
 * @param habit the retailer's own way with the SKU, 1 = as others
 * @returns tenths of a yuan, as prices are written down
 */
export function retailPriceTenths(
  { ground, rates, stock, shortage }: Pick<LineMarket, "ground" | "rates" | "stock" | "shortage">,
  at: number,
  sku: number,
  habit: number,
  { priceOfShortage, priceOfGlut }: WatchSettings,
): number {
  const guidance = ground.world.skus[sku]?.guidanceCnyCentsPerCarton ?? 0;
  const usual = rates.usual[at] ?? 0;
  const weeks = usual === 0 ? 0 : (stock[at] ?? 0) / usual;
  const full = Math.min(1, Math.max(0, (weeks - 2) / 4));
  const tightness = ground.isRationed[sku] === 1 ? (shortage[sku] ?? 0) : 0;
  const price = guidance * (1 + priceOfShortage * tightness - priceOfGlut * full) * habit;
  return Math.max(1, Math.round(price / 10));
}
