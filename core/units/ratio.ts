import type { Quantity } from "./quantity.ts";

/** A dimensionless share or factor. */
export type Ratio = Quantity<"ratio">;

/** Divides two totals of one unit; null when there is nothing to divide by. */
export function ratioOf<Unit extends string>(
  part: Quantity<Unit>,
  whole: Quantity<Unit>,
): Ratio | null {
  return whole === 0 ? null : ((part / whole) as Ratio);
}

/** Divides a total by another of a different unit, e.g. packs by retailers; null when the divisor is 0. */
export function perOf<Part extends string, Whole extends string>(
  part: Quantity<Part>,
  whole: Quantity<Whole>,
): Quantity<`${Part}/${Whole}`> | null {
  return whole === 0 ? null : ((part / whole) as Quantity<`${Part}/${Whole}`>);
}
