import {
  cellOf,
  quantityOf,
  ratioOf,
  type CnyCentsPerCarton,
  type Ratio,
  type WideColumn,
} from "../units/index.ts";

/** Prices of cartons; -1 where none is known. */
export type PriceColumn = WideColumn<"cny-cents/carton">;

/** How far one price is from another. */
export interface PriceGap {
  readonly difference: CnyCentsPerCarton;
  readonly ratio: Ratio;
}

/** One price of a column; null where none is known. */
export function priceAt(column: PriceColumn, row: number): CnyCentsPerCarton | null {
  const price = cellOf(column, row);
  return price > 0 ? price : null;
}

/**
 * How far a price is from what it is held against.
 *
 * @returns null when one of them is not known
 */
export function gapOf(
  price: CnyCentsPerCarton | null,
  against: CnyCentsPerCarton | null,
): PriceGap | null {
  if (price === null || against === null) return null;
  const ratio = ratioOf(price, against);
  const difference = quantityOf(price - against, "cny-cents/carton");
  return ratio === null ? null : { difference, ratio };
}
