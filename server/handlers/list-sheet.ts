import type { Language, Titles } from "@dongxiao/core/units";
import type { CellValue, SheetToWrite } from "@dongxiao/store/sheets";

/** A sheet whose rows are all in memory. */
export interface ListSheet extends SheetToWrite {
  readonly rows: readonly (readonly CellValue[])[];
}

/** One column of a list: its words, how its cells are kept, and what stands in a row's cell. */
export interface ListColumn<Row> {
  readonly titles: Titles;
  readonly kind: "text" | "number" | "date";
  readonly value: (row: Row, language: Language) => CellValue;
}

/** A column of text. */
export function text<Row>(titles: Titles, value: ListColumn<Row>["value"]): ListColumn<Row> {
  return { titles, kind: "text", value };
}

/** A column of numbers. */
export function number<Row>(titles: Titles, value: ListColumn<Row>["value"]): ListColumn<Row> {
  return { titles, kind: "number", value };
}

/** Draws a list as a sheet, in the reader's words. */
export function listSheet<Row>(
  name: Titles,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): ListSheet {
  return {
    name: name[language],
    columns: columns.map(({ titles, kind }) => ({ header: titles[language], kind })),
    rows: rows.map((row) => columns.map(({ value }) => value(row, language))),
  };
}
