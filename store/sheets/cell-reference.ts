/** A rectangle of cells; rows 1-based, columns 0-based, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** As written: `A1:C1`. */
  readonly text: string;
}

/** The 0-based column of a reference such as `AB12`; -1 when it has none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  return column - 1;
}

/** The letters of a 0-based column: 0 is A, 27 is AB. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

const rangeForm = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;

/** Reads `A1:C3`; null when it is not a range. */
export function rangeOf(text: string): CellRange | null {
  const parts = rangeForm.exec(text);
  if (parts === null) return null;
  const [, fromColumn = "", fromRow, toColumn = "", toRow] = parts;
  return {
    firstRow: Number(fromRow),
    lastRow: Number(toRow),
    firstColumn: columnOf(fromColumn),
    lastColumn: columnOf(toColumn),
    text,
  };
}
