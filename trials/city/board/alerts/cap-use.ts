import type { SeenCity } from "../seen/seen-city.ts";

/** How one retailer used its caps of one SKU. */
export interface CapUse {
  readonly cap: number;
  readonly ordered: number;
  /** Orders with a cap above nought, and those that took all of it. */
  readonly offers: number;
  readonly taken: number;
}

/** How a retailer used its caps of a SKU, over the orders at which it was offered any. */
export function capUse(
  { weeks, retailers, skus, cap, requested }: SeenCity,
  retailer: number,
  sku: number,
): CapUse {
  const use = { cap: 0, ordered: 0, offers: 0, taken: 0 };
  for (let week = 0; week < weeks; week += 1) {
    const at = (week * retailers.length + retailer) * skus.length + sku;
    const most = cap[at] ?? -1;
    if (most <= 0) continue;
    const ordered = Math.min(most, requested[at] ?? 0);
    use.cap += most;
    use.ordered += ordered;
    use.offers += 1;
    use.taken += ordered === most ? 1 : 0;
  }
  return use;
}

/** How a retailer used its caps of every scarce SKU. */
export function scarceCapUses(seen: SeenCity, retailer: number): readonly CapUse[] {
  return [...seen.skus.entries()]
    .filter(([, { supplyState }]) => supplyState === "scarce")
    .map(([sku]) => capUse(seen, retailer, sku));
}

/** A SKU that was offered more seldom tells nothing. */
const fewestOffers = 4;

/** The share of its offers that a retailer took in full; null where a SKU was seldom offered. */
export function shareTaken({ offers, taken }: CapUse): number | null {
  return offers < fewestOffers ? null : taken / offers;
}
