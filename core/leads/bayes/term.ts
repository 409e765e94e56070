import type { Coded } from "../coded.ts";
import type { Feature } from "../number-feature.ts";

/** A feature by itself, or two of them crossed: each pair of groups then counts as one value. */
export interface Term {
  readonly first: number;
  /** The other feature of a cross; null for a feature by itself. */
  readonly second: number | null;
  readonly cellCount: number;
}

/** The cells of a feature by itself, or of two crossed. */
export function termOf(features: readonly Feature[], first: number, second: number | null): Term {
  const groups = features[first]?.groupCount ?? 1;
  const times = second === null ? 1 : (features[second]?.groupCount ?? 1);
  return { first, second, cellCount: groups * times };
}

/** The cell of each row, shape (n,). */
export function cellsOf(features: readonly Feature[], term: Term, rows: Coded): Uint16Array {
  const cells = groupsOf(features, term.first, rows);
  if (term.second === null) return cells;
  const [others, times] = [
    groupsOf(features, term.second, rows),
    features[term.second]?.groupCount,
  ];
  for (let row = 0; row < rows.n; row += 1)
    cells[row] = (cells[row] ?? 0) * (times ?? 1) + (others[row] ?? 0);
  return cells;
}

function groupsOf(features: readonly Feature[], at: number, rows: Coded): Uint16Array {
  const groups = features[at]?.groups ?? new Uint8Array(0);
  return Uint16Array.from(rows.bins[at] ?? [], (bin) => groups[bin] ?? 0);
}

/** How many rows, and how many takers, lie in each cell. */
export interface CellCounts {
  readonly rows: Float64Array;
  readonly takers: Float64Array;
}

/** Counts rows and takers by cell. */
export function countCells(cells: Uint16Array, labels: Uint8Array, cellCount: number): CellCounts {
  const [rows, takers] = [new Float64Array(cellCount), new Float64Array(cellCount)];
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? 0;
    rows[cell] = (rows[cell] ?? 0) + 1;
    takers[cell] = (takers[cell] ?? 0) + (labels[row] ?? 0);
  }
  return { rows, takers };
}

/**
 * What each cell adds to the log odds: its own against all, pulled towards all by some rows of the usual mixture.
 *
 * @param share the share of takers among all rows
 * @param pull how many such rows are added to each cell
 */
export function evidenceOf(
  { rows, takers }: CellCounts,
  share: number,
  pull: number,
): Float64Array {
  const usual = Math.log(share / (1 - share));
  return rows.map((count, cell) => {
    const taking = (takers[cell] ?? 0) + pull * share;
    const others = count - (takers[cell] ?? 0) + pull * (1 - share);
    return Math.log(taking / others) - usual;
  });
}

/**
 * How much the cells tell of the label: the likelihood ratio against no difference, less one for each further cell,
 * so that many cells do not win by chance alone.
 *
 * @see Akaike, A new look at the statistical model identification, IEEE TAC 19 (1974)
 */
export function informationOf({ rows, takers }: CellCounts, share: number): number {
  let [information, filled] = [0, 0];
  for (const [cell, count] of rows.entries()) {
    if (count === 0) continue;
    filled += 1;
    const taking = takers[cell] ?? 0;
    if (taking > 0) information += taking * Math.log(taking / count / share);
    if (taking < count)
      information += (count - taking) * Math.log((1 - taking / count) / (1 - share));
  }
  return information - (filled - 1);
}
