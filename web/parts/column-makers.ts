import type { Column } from "./columns.ts";

type More<Row> = Partial<Omit<Column<Row>, "id" | "title">>;

/** A column of numbers, sorted by size; a missing one stands below all others. */
export function figureColumn<Row>(
  id: string,
  title: string,
  of: (row: Row) => number | null,
  write: (value: number | null) => string,
  more: More<Row> = {},
): Column<Row> {
  const sortBy = (row: Row): number => of(row) ?? -Infinity;
  return { id, title, figure: true, cell: (row) => write(of(row)), sortBy, ...more };
}

/** A column of words, sorted as they are read. */
export function wordColumn<Row>(
  id: string,
  title: string,
  of: (row: Row) => string,
  more: More<Row> = {},
): Column<Row> {
  return { id, title, cell: of, sortBy: of, ...more };
}

/** A column of days, written the reader's way and sorted by time. */
export function dayColumn<Row>(
  id: string,
  title: string,
  of: (row: Row) => string | null,
  write: (day: string | null) => string,
  more: More<Row> = {},
): Column<Row> {
  const sortBy = (row: Row): string => of(row) ?? "";
  return { id, title, figure: true, cell: (row) => write(of(row)), sortBy, ...more };
}
