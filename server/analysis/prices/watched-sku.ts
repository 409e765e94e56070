import type { KnownPrice } from "./known-price.ts";

/** What the books say of a SKU on the period's last day; -1 = no such price. */
export interface SkuPrice {
  readonly code: string;
  readonly name: string;
  readonly brand: string;
  readonly priceClass: number;
  readonly wholesale: number;
  readonly guidance: number;
}

/** A SKU that was sold or seen, with everything that is known of its price. */
export interface WatchedSku extends SkuPrice {
  readonly member: number;
  /** Whether any of it was supplied in the period. */
  readonly isSold: boolean;
  readonly lastYearCartons: number;
  readonly known: KnownPrice;
  /** The mean price of the base period; -1 where there is none. */
  readonly base: number;
  readonly lastSeen: string | null;
  readonly trend: readonly number[];
}

/** A SKU that the books do not know on that day. */
export function unknownSku(code: string): SkuPrice {
  return { code, name: code, brand: "", priceClass: 0, wholesale: -1, guidance: -1 };
}

/** The wholesale price of the rows that were seen, or of the books when none was. */
export function wholesaleOf({ known, wholesale }: WatchedSku): number {
  return known.n > 0 ? known.wholesale : wholesale;
}

/** The guidance price of the rows that were seen, or of the books when none was. */
export function guidanceOf({ known, guidance }: WatchedSku): number {
  return known.n > 0 ? known.guidance : guidance;
}
