import { cellOf, type CnyCentsPerCarton, type WholeColumn } from "../units/index.ts";
import { gapOf, priceAt, type PriceColumn, type PriceGap } from "./price-gap.ts";

/** Mean retail prices of several members: places of one SKU, or SKUs of one place; -1 where none was seen. */
export interface MemberPrices {
  readonly member: WholeColumn<"member">;
  readonly price: PriceColumn;
}

/** One member's price against that of the member compared with. */
export interface ComparedPrice {
  readonly member: number;
  readonly price: CnyCentsPerCarton | null;
  readonly overBase: PriceGap | null;
}

/** Every member's price, and how far apart the lowest and the highest are. */
export interface PriceComparison {
  readonly compared: readonly ComparedPrice[];
  /** The highest over the lowest; null when fewer than two prices are known. */
  readonly spread: PriceGap | null;
}

/**
 * Holds prices of one time against each other (comparison analysis): between places for one SKU, or between SKUs.
 * A wide spread between places is what goods travel for.
 *
 * @param base the member that the others are held against
 * @returns members in the order given; a gap is null where either price is not known
 * @see Marketer exam notes on retail price analysis
 */
export function comparedPrices({ member, price }: MemberPrices, base: number): PriceComparison {
  const against = member.indexOf(base);
  const basePrice = against < 0 ? null : priceAt(price, against);
  const compared = Array.from(member.keys(), (row) => {
    const own = priceAt(price, row);
    return { member: cellOf(member, row), price: own, overBase: gapOf(own, basePrice) };
  });
  const known = compared
    .flatMap((one) => (one.price === null ? [] : [one.price]))
    .toSorted((a, b) => a - b);
  const [lowest, highest] = [known[0] ?? null, known.at(-1) ?? null];
  return { compared, spread: known.length < 2 ? null : gapOf(highest, lowest) };
}
