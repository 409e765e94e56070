import type { IndicatorCell } from "@dongxiao/contract";

/** One bar: where it begins and how long it is, in percent of the track. */
export interface Bar {
  readonly cell: IndicatorCell;
  readonly left: number;
  readonly width: number;
}

/** Cells of one indicator as bars from a common zero, the largest first; those without a value come last, without length. */
export function barsOf(cells: readonly IndicatorCell[]): readonly Bar[] {
  const values = cells.map(({ value }) => value ?? 0);
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const span = high - low || 1;
  const sized = (value: number): number => (100 * value) / span;
  return cells
    .toSorted((one, other) => (other.value ?? -Infinity) - (one.value ?? -Infinity))
    .map((cell) => {
      const value = cell.value ?? 0;
      return { cell, left: sized(Math.min(value, 0) - low), width: sized(Math.abs(value)) };
    });
}
