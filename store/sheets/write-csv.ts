import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { plainDecimal } from "./cell-text.ts";
import { csvCell, guarded, type CellValue } from "./csv-text.ts";
import { writableOf, type Destination } from "./write-file.ts";

/** A table to be written as text. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>;
}

const pieceCharacters = 64 * 2 ** 10;

/**
 * Writes a UTF-8 text table with a byte order mark, as spreadsheets open it; text never runs as a
 * formula.
 */
export async function writeCsv(destination: Destination, table: CsvTable): Promise<void> {
  await pipeline(Readable.from(pieces(table), { objectMode: false }), writableOf(destination));
}

async function* pieces({ headers, rows }: CsvTable): AsyncGenerator<string> {
  let piece = `\uFEFF${lineOf(headers)}`;
  for await (const row of rows) {
    piece += lineOf(row);
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function lineOf(row: readonly CellValue[]): string {
  return `${row.map((value) => csvCell(textOf(value), ",")).join(",")}\r\n`;
}

function textOf(value: CellValue): string {
  if (typeof value === "number") return plainDecimal(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : guarded(value);
}
