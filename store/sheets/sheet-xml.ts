import { assert } from "@dongxiao/core/units";

import { columnName } from "./cell-reference.ts";
import { plainDecimal, serialOf } from "./cell-text.ts";
import type { CellValue } from "./csv-text.ts";
import { cellStyles, sheetOpening } from "./workbook-xml.ts";
import { encodeExcelEscapes, encodeXml } from "./xml-text.ts";

/** One column of a sheet that we write. */
export interface SheetColumn {
  readonly header: string;
  /** A date is given as text, `2021-11-08`. */
  readonly kind: "text" | "number" | "date";
  /** In characters; by default as wide as the header needs. */
  readonly width?: number;
  /** The values that a drop-down list offers. */
  readonly choices?: readonly string[];
  /** What a person reads who selects the header or a cell below it. */
  readonly help?: string;
}

/** One sheet that we write. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>;
  readonly isHidden?: boolean;
}

const lastRow = 1_048_576;
const pieceCharacters = 64 * 2 ** 10;
const longestText = 32_767;
const longestHelp = 255;

/** Writes a sheet piece by piece: bold frozen headers, typed cells, drop-down lists and help. */
export async function* sheetXml(
  sheet: SheetToWrite,
  choiceRanges: ReadonlyMap<SheetColumn, string>,
): AsyncGenerator<string> {
  let piece = sheetOpening + viewXml() + columnsXml(sheet.columns);
  piece += `<sheetData>${headerXml(sheet.columns)}`;
  let row = 1;
  for await (const values of sheet.rows) {
    row += 1;
    assert(row <= lastRow, `a sheet holds at most ${lastRow} rows`);
    piece += rowXml(row, values, sheet.columns);
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}</sheetData>${validationsXml(sheet.columns, choiceRanges)}</worksheet>`;
}

function viewXml(): string {
  return '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
}

function columnsXml(columns: readonly SheetColumn[]): string {
  const cols = columns.map((column, index) => {
    const width = column.width ?? Math.min(60, 4 + 2 * column.header.length);
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${width}" style="${styleOf(column)}" customWidth="1"/>`;
  });
  return cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`;
}

function styleOf({ kind }: SheetColumn): number {
  return kind === "number" ? cellStyles.plain : cellStyles[kind];
}

function headerXml(columns: readonly SheetColumn[]): string {
  const cells = columns.map(({ header }, index) =>
    textXml(`${columnName(index)}1`, cellStyles.header, header),
  );
  return `<row r="1">${cells.join("")}</row>`;
}

function rowXml(
  row: number,
  values: readonly CellValue[],
  columns: readonly SheetColumn[],
): string {
  const cells = values.map((value, index) => {
    const column = columns[index];
    assert(column !== undefined, "a row has no more values than the sheet has columns");
    return value === null || value === ""
      ? ""
      : cellXml(`${columnName(index)}${row}`, value, column);
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

function cellXml(reference: string, value: string | number | boolean, column: SheetColumn): string {
  if (typeof value === "number") return numberXml(reference, styleOf(column), plainDecimal(value));
  if (typeof value === "boolean") return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const serial = column.kind === "date" ? serialOf(value) : null;
  if (serial !== null) return numberXml(reference, cellStyles.date, String(serial));
  return textXml(reference, cellStyles.text, value);
}

function numberXml(reference: string, style: number, text: string): string {
  return `<c r="${reference}" s="${style}"><v>${text}</v></c>`;
}

/**
 * Text is always of the inline type, so that a spreadsheet never runs what begins with = + - or @.
 */
export function textXml(reference: string, style: number, text: string, prefix = ""): string {
  assert(text.length <= longestText, `a cell holds at most ${longestText} characters`);
  const written = encodeXml(encodeExcelEscapes(text));
  const inner = `<${prefix}is><${prefix}t xml:space="preserve">${written}</${prefix}t></${prefix}is>`;
  return `<${prefix}c r="${reference}" s="${style}" t="inlineStr">${inner}</${prefix}c>`;
}

function validationsXml(
  columns: readonly SheetColumn[],
  choiceRanges: ReadonlyMap<SheetColumn, string>,
): string {
  const validations = columns.flatMap((column, index) => {
    const range = choiceRanges.get(column);
    if (range === undefined && column.help === undefined) return [];
    const name = columnName(index);
    const kind = range === undefined ? "" : 'type="list" allowBlank="1" showErrorMessage="1" ';
    const list = range === undefined ? "" : `<formula1>${encodeXml(range)}</formula1>`;
    const body = `<dataValidation ${kind}${helpXml(column)}sqref="${name}2:${name}${lastRow}"`;
    const head = `<dataValidation ${helpXml(column)}sqref="${name}1"/>`;
    const whole = list === "" ? `${body}/>` : `${body}>${list}</dataValidation>`;
    return column.help === undefined ? [whole] : [head, whole];
  });
  const count = validations.length;
  if (count === 0) return "";
  return `<dataValidations count="${count}">${validations.join("")}</dataValidations>`;
}

function helpXml({ header, help }: SheetColumn): string {
  if (help === undefined) return "";
  const title = encodeXml(header.slice(0, 32));
  const prompt = encodeXml(help.slice(0, longestHelp));
  return `showInputMessage="1" promptTitle="${title}" prompt="${prompt}" `;
}
