import { book, good, headers, row } from "./malformed-book.ts";
import type { MalformedFile } from "./malformed-file.ts";
import { type Cell, dateCell, workbookOf } from "./malformed-workbook.ts";

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
