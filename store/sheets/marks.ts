/** Why one cell was refused. */
export interface Mark {
  /** 1-based row in the person's file. */
  readonly row: number;
  /** 0-based column. */
  readonly column: number;
  readonly text: string;
}

/** The header of the column that names the reasons. */
export const problemHeader = "问题 Problem";

/** The marks of one row. */
export interface RowMarks {
  readonly columns: ReadonlySet<number>;
  readonly reasons: string;
}

const longestReasons = 4000;

/** Gathers marks by row; the reasons of a row become one text. */
export function marksByRow(marks: Iterable<Mark>): Map<number, RowMarks> {
  const rows = Map.groupBy(marks, ({ row }) => row);
  return new Map(
    Array.from(rows, ([row, ofRow]) => {
      const reasons = [...new Set(ofRow.map(({ text }) => text))].join("; ");
      const columns = new Set(ofRow.map(({ column }) => column).filter((column) => column >= 0));
      return [row, { columns, reasons: reasons.slice(0, longestReasons) }];
    }),
  );
}
