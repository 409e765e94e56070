import { archiveOf, bombOf } from "./malformed-archive.ts";
import type { MalformedFile } from "./malformed-file.ts";
import {
  type Cell,
  dateCell,
  rowOf,
  workbookOf,
  type WorkbookParts,
} from "./malformed-workbook.ts";

const headerNames = ["周期", "许可证号", "规格编码", "供应量", "金额"];
const headers = rowOf(1, ...headerNames);
const row = (at: number, ...changes: readonly (Cell | null)[]): string => {
  const cells: readonly Cell[] = ["2021-11-08", "east-1-a", "S1", 20, 160];
  return rowOf(at, ...cells.map((cell, column) => changes[column] ?? cell));
};
const good = headers + row(2);

const refused = (
  name: string,
  parts: WorkbookParts,
  file: Extract<MalformedFile["expected"], { file: string }>["file"],
): MalformedFile => book(name, () => workbookOf(parts), { file });

function book(
  name: string,
  bytes: () => Buffer,
  expected: MalformedFile["expected"],
): MalformedFile {
  return { name, kind: "orders", fileName: "orders.xlsx", bytes, expected };
}

const entities = `<!DOCTYPE x [<!ENTITY a "${"z".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]>`;
const manyRows = (count: number): string =>
  Array.from({ length: count }, (_, i) => row(i + 2)).join("");
const spaces = Buffer.alloc(2 ** 24, " ");
const sheetBegins = `<worksheet><sheetData>${headers}`;

/** Workbooks that are refused whole. */
export const refusedBooks: readonly MalformedFile[] = [
  book("a workbook cut in half", () => cutInHalf(workbookOf({ rows: headers + manyRows(3000) })), {
    file: "file-truncated",
  }),
  book("a workbook with a changed byte", () => withChangedByte(), { file: "file-damaged" }),
  book("a Word document", () => archiveOf(wordDocument), { file: "file-not-a-table" }),
  book("an archive of pictures", () => archiveOf({ "a.png": "x" }), { file: "file-not-a-table" }),
  refused("an empty sheet", {}, "sheet-headers-missing"),
  refused("headers only", { rows: headers }, "nothing-below-headers"),
  {
    ...refused("a sheet that is not there", { rows: good }, "sheet-missing"),
    sheet: "十一月",
  },
  refused(
    "hidden sheets only",
    { rows: good, sheets: '<sheet name="订单" sheetId="1" state="hidden" r:id="rId1"/>' },
    "sheet-missing",
  ),
  refused(
    "a merged title over the headers",
    { rows: good, afterRows: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' },
    "sheet-headers-merged",
  ),
  refused(
    "entities of a billion letters",
    { sheet: `${entities}<worksheet>&c;</worksheet>` },
    "xml-entities",
  ),
  refused(
    "an entity from a file",
    { sheet: '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>' },
    "xml-entities",
  ),
  refused("tags nested 100,000 deep", { rows: headers + "<x>".repeat(100_000) }, "xml-too-deep"),
  refused("rows out of order", { rows: headers + row(9) + row(3) }, "sheet-rows-unordered"),
  refused(
    "a cell of 10 MB",
    { rows: headers + row(2, null, "x".repeat(10_000_000)) },
    "cell-too-long",
  ),
  refused(
    "XML that is not UTF-8",
    { sheet: Buffer.from("<worksheet><sheetData>\u00e9\u00e8</sheetData>", "latin1") },
    "file-encoding",
  ),
  refused(
    "a sheet of 4 GB",
    { sheet: bombOf(sheetBegins, spaces, 4096, 2 ** 32 - 2) },
    "archive-bomb",
  ),
  refused(
    "a sheet of 20 GB that says 1 MB",
    { sheet: bombOf(sheetBegins, spaces, 20_480, 2 ** 20) },
    "file-damaged",
  ),
];

const wordDocument = {
  "_rels/.rels":
    '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
  "word/document.xml": "<document/>",
};

const cutInHalf = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);

function withChangedByte(): Buffer {
  const bytes = workbookOf({ rows: headers + manyRows(3000) });
  const at = bytes.indexOf("xl/worksheets/sheet1.xml") + 2000;
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  return bytes;
}

const formula: Cell = { inside: "<f>10+10</f><v>20</v>" };
const error: Cell = { attributes: 't="e"', inside: "<v>#N/A</v>" };
const yes: Cell = { attributes: 't="b"', inside: "<v>1</v>" };

/** Workbooks with bad cells. */
export const badBooks: readonly MalformedFile[] = [
  book("a formula", () => workbookOf({ rows: good + row(3, null, null, "S2", formula) }), {
    good: 1,
    cells: [[3, "供应量", "20", "formula"]],
  }),
  book("an error value", () => workbookOf({ rows: good + row(3, null, null, "S2", error) }), {
    good: 1,
    cells: [[3, "供应量", "#N/A", "error"]],
  }),
  book(
    "a truth value for a count",
    () => workbookOf({ rows: good + row(3, null, null, "S2", yes) }),
    {
      good: 1,
      cells: [[3, "供应量", "TRUE", "not-a-number"]],
    },
  ),
  book(
    "merged cells among the rows",
    () =>
      workbookOf({
        rows: good + row(3, null, null, "S2") + row(4, null, "east-1-b", ""),
        afterRows: '<mergeCells><mergeCell ref="C3:C4"/></mergeCells>',
      }),
    {
      good: 1,
      cells: [
        [3, "规格编码", "S2", "merged"],
        [4, "规格编码", "", "merged"],
      ],
    },
  ),
  book(
    "text in a column of numbers",
    () => workbookOf({ rows: good + row(3, null, null, "S2", "无") }),
    { good: 1, cells: [[3, "供应量", "无", "not-a-number"]] },
  ),
  book(
    "the 29 February 1900 that spreadsheets believe in",
    () => workbookOf({ rows: good + row(3, dateCell(60), null, "S2") }),
    { good: 1, cells: [[3, "周期", "1900-02-29", "impossible-date"]] },
  ),
  book(
    "dates counted from 1900 in a file that counts from 1904",
    () =>
      workbookOf({
        properties: '<workbookPr date1904="1"/>',
        rows: headers + row(2, dateCell(44_508)),
      }),
    // 44508 is 2021-11-08 from 1900, and 1,462 days later from 1904
    { good: 0, cells: [[2, "周期", "2025-11-09", "date-outside-range"]] },
  ),
  book("a negative day", () => workbookOf({ rows: headers + row(2, dateCell(-3)) }), {
    good: 0,
    cells: [[2, "周期", "-3", "not-a-date"]],
  }),
  book(
    "a date with a time of day",
    () => workbookOf({ rows: headers + row(2, dateCell(44_508.5)) }),
    {
      good: 0,
      cells: [[2, "周期", "2021-11-08T12:00:00", "not-a-date"]],
    },
  ),
];

/** Workbooks that look odd and are good. */
export const oddBooks: readonly MalformedFile[] = [
  book(
    "dates of both calendars",
    // 43046 days after 1904-01-01 is 2021-11-08
    () =>
      workbookOf({
        properties: '<workbookPr date1904="1"/>',
        rows: headers + row(2, dateCell(43_046)),
      }),
    { good: 1, cells: [] },
  ),
  book(
    "a sheet that says it has 17 billion cells",
    () =>
      workbookOf({
        sheet: `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${good}</sheetData></worksheet>`,
      }),
    { good: 1, cells: [] },
  ),
  book(
    "a hidden sheet before the visible one",
    () =>
      workbookOf({
        rows: good,
        sheets:
          '<sheet name="旧" sheetId="2" state="hidden" r:id="rId9"/><sheet name="订单" sheetId="1" r:id="rId1"/>',
      }),
    { good: 1, cells: [] },
  ),
  book(
    "a number as a shared text",
    () =>
      workbookOf({
        strings: "<si><t>20</t></si>",
        rows: headers + row(2, null, null, null, { attributes: 't="s"', inside: "<v>0</v>" }),
      }),
    { good: 1, cells: [] },
  ),
  book(
    "an amount with the rounding of a computer",
    () => workbookOf({ rows: headers + row(2, null, null, null, null, 160.000_000_000_000_03) }),
    { good: 1, cells: [] },
  ),
  book(
    "rich text",
    () =>
      workbookOf({
        rows:
          headers +
          row(2, null, {
            attributes: 't="inlineStr"',
            inside: "<is><r><t>east</t></r><r><rPr/><t>-1-a</t></r></is>",
          }),
      }),
    { good: 1, cells: [] },
  ),
  book(
    "styled blank rows to the end of the sheet",
    () => workbookOf({ rows: `${good}<row r="1048576"><c r="A1048576" s="1"/></row>` }),
    { good: 1, cells: [] },
  ),
  book(
    "a number written with an exponent",
    () => workbookOf({ rows: headers + row(2, null, null, null, { inside: "<v>2.0E1</v>" }) }),
    { good: 1, cells: [] },
  ),
];
