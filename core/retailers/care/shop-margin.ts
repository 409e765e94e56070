import { ratioOf, quantityOf, type Ratio } from "../../units/index.ts";

/** What a retailer was supplied of one SKU, and for how much it may be sold. */
export interface SuppliedSku {
  readonly cartons: number;
  /** What was invoiced. */
  readonly amountCnyCents: number;
  /** Mean price seen at this retailer, per carton; null when none was. */
  readonly seenCnyCentsPerCarton: number | null;
  /** The suggested retail price, per carton; null when there is none. */
  readonly guidanceCnyCentsPerCarton: number | null;
}

/** A shop's estimated margin, with what it rests on. */
export interface ShopMargin {
  readonly retailCnyCents: number;
  /** What the goods that have a retail price cost. */
  readonly costCnyCents: number;
  /** (retail - cost) ÷ retail; null when nothing has a price. */
  readonly ratio: Ratio | null;
  /** Of what was invoiced, the part whose price was seen here, and the part priced by guidance; null when nothing was. */
  readonly seenShare: Ratio | null;
  readonly guidanceShare: Ratio | null;
}

const cents = (value: number) => quantityOf(value, "cny-cents");

/**
 * Estimates a shop's gross margin on the retail price. A price that was seen in the shop goes before the suggested
 * one; goods without either are left out of both sides and shown as the part that is missing, never taken as zero.
 *
 * @param supplied one row per SKU; returns make negative rows, which count as they are
 * @see Star-rating case: (retail - wholesale) ÷ retail
 */
export function shopMargin(supplied: readonly SuppliedSku[]): ShopMargin {
  const sums = { retail: 0, cost: 0, seen: 0, guided: 0, all: 0 };
  for (const one of supplied) {
    const { cartons, amountCnyCents: amount, seenCnyCentsPerCarton: seen } = one;
    const price = seen ?? one.guidanceCnyCentsPerCarton;
    sums.all += amount;
    if (price === null) continue;
    sums.retail += cartons * price;
    sums.cost += amount;
    sums[seen === null ? "guided" : "seen"] += amount;
  }
  const all = cents(sums.all);
  return {
    retailCnyCents: Math.round(sums.retail),
    costCnyCents: sums.cost,
    ratio: ratioOf(cents(sums.retail - sums.cost), cents(sums.retail)),
    seenShare: ratioOf(cents(sums.seen), all),
    guidanceShare: ratioOf(cents(sums.guided), all),
  };
}
