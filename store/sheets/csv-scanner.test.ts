import { parse } from "csv-parse/sync";
import { array, assert, constantFrom, integer, property, string } from "fast-check";
import { expect, it } from "vitest";

import { CsvScanner } from "./csv-scanner.ts";
import { csvCell } from "./csv-text.ts";
import { tableLimits } from "./limits.ts";
import type { RowSink } from "./table-rows.ts";

class Cells implements RowSink {
  readonly width = 0;
  readonly rows: string[][] = [];
  #row: string[] = [];

  cell(column: number, text: string): void {
    this.#row[column] = text;
  }

  odd(): void {}

  endRow(): void {
    this.rows.push(this.#row);
    this.#row = [];
  }
}

function scanned(text: string, pieceLength: number): string[][] {
  const cells = new Cells();
  const scanner = new CsvScanner(cells, ",", tableLimits);
  for (let at = 0; at < text.length; at += pieceLength)
    scanner.push(text.slice(at, at + pieceLength));
  scanner.end();
  expect(scanner.refusal).toBeNull();
  return cells.rows;
}

const cell = string({
  unit: constantFrom("a", "中", '"', ",", "\n", "\r", " ", "'"),
  maxLength: 6,
});
const rows = array(array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 });

it("cuts text into the same cells as csv-parse, in pieces of any length", () => {
  assert(
    property(
      rows,
      constantFrom("\n", "\r\n"),
      integer({ min: 1, max: 9 }),
      (table, end, length) => {
        const text = table.map((row) => row.map((c) => csvCell(c, ",")).join(",") + end).join("");
        const oracle = parse(text, { relax_column_count: true, record_delimiter: end });
        expect(scanned(text, length)).toEqual(oracle);
        expect(scanned(text, length)).toEqual(table);
      },
    ),
    { numRuns: 400 },
  );
});
