import type { IndicatorCell } from "@dongxiao/contract";

/** More lines than this can no longer be told apart. */
export const mostLines = 8;

/** Tells a cell from the others of its indicator. */
export function keyOf({ at }: Pick<IndicatorCell, "at">): string {
  return JSON.stringify(at);
}

/** The cells that are drawn: those picked, or else those with the most retailers behind them. */
export function drawnAmong(
  cells: readonly IndicatorCell[],
  picked: readonly string[],
): readonly IndicatorCell[] {
  const chosen = cells.filter((cell) => picked.includes(keyOf(cell)));
  if (chosen.length > 0) return chosen.slice(0, mostLines);
  if (cells.length <= mostLines) return cells;
  return cells.toSorted((one, other) => other.n - one.n).slice(0, mostLines);
}
