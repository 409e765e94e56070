import { assert, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { CsvBytes } from "./csv-bytes.ts";
import { textRow } from "./fixtures.ts";
import { tableLimits } from "./limits.ts";
import { MergedRanges } from "./merged-ranges.ts";
import type { ByteScanner } from "./row-stream.ts";
import { SharedStrings } from "./shared-strings.ts";
import { SheetRowsHandler } from "./sheet-rows.ts";
import { TableRows } from "./table-rows.ts";
import { XmlBytes } from "./xml-bytes.ts";

function rowsOf(bytes: Buffer, length: number, scanner: ByteScanner, rows: TableRows): string[][] {
  for (let at = 0; at < bytes.length; at += length) scanner.push(bytes.subarray(at, at + length));
  scanner.end();
  expect([scanner.refusal, rows.refusal]).toEqual([null, null]);
  return rows
    .take(true)
    .flatMap(({ columns, rowCount }) =>
      Array.from({ length: rowCount }, (_, row) => columns.map((column) => column[row] ?? "")),
    );
}

const csv = Buffer.from('\uFEFF编码,名称\r\n001,"东""街\r\n店😀"\r\n\r\n002,a;b"c\n003,"x"');

it("reads a text table the same in pieces of any length", () => {
  assert(
    property(integer({ min: 1, max: 60 }), (length) => {
      const rows = new TableRows(tableLimits, true);
      const scanner = new CsvBytes({ fileName: "a.csv", limits: tableLimits }, rows);
      expect(rowsOf(csv, length, scanner, rows)).toEqual([
        ["001", '东"街\r\n店😀'],
        ["002", 'a;b"c'],
        ["003", "x"],
      ]);
    }),
  );
});

const xml = Buffer.from(
  `<?xml version="1.0"?><worksheet><sheetData>${textRow(1, "编码", "a")}${textRow(2, "1 &amp;&#x4e1c; > 2", "😀")}<row r='3'><c r='B3' x="a>b"><v>1.50</v></c></row></sheetData></worksheet>`,
);

it("reads a sheet the same in pieces of any length", () => {
  assert(
    property(integer({ min: 1, max: 60 }), (length) => {
      const sink = new TableRows(tableLimits, false);
      const handler = new SheetRowsHandler({
        sink,
        strings: new SharedStrings(),
        meanings: [],
        is1904: false,
        merged: new MergedRanges([]),
        limits: tableLimits,
      });
      const scanner = new XmlBytes("sheet", handler, tableLimits);
      expect(rowsOf(xml, length, scanner, sink)).toEqual([
        ["1 &东 > 2", "😀"],
        ["", "1.5"],
      ]);
    }),
  );
});

it("gives back every shared text, those of several pages too", () => {
  const strings = new SharedStrings();
  const texts = Array.from({ length: 3000 }, (_, n) => `${n}店`.repeat(200));
  for (const text of texts) strings.add(text);
  // 3000 texts of 200 x (up to 4 digits + 3 bytes) pass the border between pages of 1 MB three
  // times and more
  expect(strings.bytes).toBeGreaterThan(3 * 2 ** 20);
  expect(texts.every((text, index) => strings.at(index) === text)).toBe(true);
  expect([strings.at(3000), strings.at(-1), strings.at(0.5)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
