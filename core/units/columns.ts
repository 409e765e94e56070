import type { Quantity } from "./quantity.ts";

declare const columnUnit: unique symbol;

/** A column of whole numbers that remembers what it counts; -2^31 to 2^31 - 1. */
export type WholeColumn<Unit extends string> = Int32Array & { readonly [columnUnit]: Unit };

/** A column of numbers that remembers what it counts; whole up to 2^53. */
export type WideColumn<Unit extends string> = Float64Array & { readonly [columnUnit]: Unit };

/** Copies whole numbers into a column and names their unit. */
export function wholeColumn<Unit extends string>(values: Iterable<number>): WholeColumn<Unit> {
  return Int32Array.from(values) as WholeColumn<Unit>;
}

/** Copies numbers into a column and names their unit. */
export function wideColumn<Unit extends string>(values: Iterable<number>): WideColumn<Unit> {
  return Float64Array.from(values) as WideColumn<Unit>;
}

/**
 * One cell of a column, in the column's unit.
 *
 * @param row within the column: the caller knows its length
 */
export function cellOf<Unit extends string>(
  column: WholeColumn<Unit> | WideColumn<Unit>,
  row: number,
): Quantity<Unit> {
  return column[row] as Quantity<Unit>;
}
