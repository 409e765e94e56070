import type { CellRange } from "./cell-reference.ts";

/** The merged ranges of a sheet, asked row by row from the top down. */
export class MergedRanges {
  readonly #sorted: readonly CellRange[];
  #next = 0;
  #active: CellRange[] = [];
  #columns: readonly number[] = [];

  constructor(ranges: readonly CellRange[]) {
    this.#sorted = ranges.toSorted((a, b) => a.firstRow - b.firstRow);
  }

  /** The columns below `width` that merged ranges cover in a row; rows must not go back. */
  columnsAt(row: number, width: number): readonly number[] {
    if (this.#next < this.#sorted.length || this.#active.length > 0) this.#moveTo(row, width);
    return this.#columns;
  }

  /** The first range that touches a row, whatever was asked before. */
  first(row: number): CellRange | null {
    return this.#sorted.find((range) => range.firstRow <= row && row <= range.lastRow) ?? null;
  }

  #moveTo(row: number, width: number): void {
    const before = this.#active.length;
    this.#active = this.#active.filter((range) => range.lastRow >= row);
    let isChanged = this.#active.length < before;
    for (; ; this.#next += 1) {
      const range = this.#sorted[this.#next];
      if (range === undefined || range.firstRow > row) break;
      if (range.lastRow >= row) this.#active.push(range);
      isChanged = true;
    }
    if (isChanged) this.#columns = columnsOf(this.#active, width);
  }
}

function columnsOf(ranges: readonly CellRange[], width: number): number[] {
  const columns = new Set<number>();
  for (const { firstColumn, lastColumn } of ranges)
    for (let column = firstColumn; column <= Math.min(lastColumn, width - 1); column += 1)
      columns.add(column);
  return [...columns];
}
