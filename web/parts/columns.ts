import type { ReactNode } from "react";

/** One column of a table, which on a phone is one line of a card. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What stands beside the title: a definition to open. */
  readonly note?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number;
  /** Numbers: set in equal digits, to the right. */
  readonly figure?: boolean;
  /** Running text: may take several lines. */
  readonly prose?: boolean;
  readonly width?: number | string;
  /** Left out below this class of window width. */
  readonly from?: "wide" | "widest";
}

/** Which column sorts the rows, and which way. */
export interface Order {
  readonly by: string;
  readonly way: "ascending" | "descending";
}

/** What a table is made of; the first column names the row. */
export interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  readonly sort?: Order;
  /** Told when the reader chooses another order. */
  readonly onSort?: (order: Order) => void;
  /** So many rows are drawn before the reader asks for more. */
  readonly atFirst?: number;
  /** Everything together, above the rows and never among them. */
  readonly total?: Row;
}

/** The same with its rows in the order that the reader chose. */
export interface SortedProps<Row> extends TableProps<Row> {
  readonly order: Order | undefined;
  readonly choose: (by: string) => void;
}
