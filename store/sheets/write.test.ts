import { readFile } from "node:fs/promises";
import path from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";

import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  double,
  oneof,
  string,
  tuple,
  type Arbitrary,
} from "fast-check";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPromise } from "yauzl";

import { plainDecimal } from "./cell-text.ts";
import { readAll, temporaryFolder } from "./fixtures.ts";
import type { SheetToWrite } from "./sheet-xml.ts";
import { writeCsv } from "./write-csv.ts";
import { writeWorkbook } from "./write-workbook.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const characters = Array.from("ab0 =+-@'\"&<>,;\n\r\t中Ａ＝😀_x0041_\u0001");
const anyText = string({ unit: constantFrom(...characters), maxLength: 16 });
// fractions of 15 digits, as spreadsheets hold them
const anyNumber: Arbitrary<number> = double({ noNaN: true, noDefaultInfinity: true }).map((value) =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15)),
);
const anyRows = array(tuple(oneof(anyText, anyNumber), anyText, anyNumber), { maxLength: 6 });

/**
 * What reading gives for a written value: no white space around it, no character that XML cannot
 * hold.
 */
function asRead(value: string | number): string {
  return typeof value === "number" ? plainDecimal(value) : value.trim();
}

const expected = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => row.map((value) => asRead(value)));

it("reads back every workbook that it writes", async () => {
  await assert(
    asyncProperty(anyRows, async (rows) => {
      const place = path.join(folder.path, "w.xlsx");
      const columns = ["编码", "a", "b"].map((header) => ({ header, kind: "text" }) as const);
      await writeWorkbook(place, { sheets: [{ name: "表", columns, rows }] });
      const whole = await readAll(place);
      expect(whole.refusal).toBeNull();
      const wanted = rows.map(([a, b, c]) => [
        typeof a === "number" ? a : a.replaceAll("\u0001", ""),
        b.replaceAll("\u0001", ""),
        c,
      ]);
      expect(whole.rows.map(([, ...cells]) => cells)).toEqual(expected(wanted));
    }),
    { numRuns: 60 },
  );
});

it("reads back every text table that it writes", async () => {
  await assert(
    asyncProperty(anyRows, async (rows) => {
      const place = path.join(folder.path, "w.csv");
      await writeCsv(place, { headers: ["编码", "a", "b"], rows });
      const whole = await readAll(place);
      expect(whole.refusal).toBeNull();
      expect(whole.rows.map(([, ...cells]) => cells)).toEqual(expected(rows));
    }),
    { numRuns: 100 },
  );
});

it("guards what a spreadsheet would run, and leaves numbers alone", async () => {
  const stream = new PassThrough();
  const rows = [["=1+1", "-5", "+86 10", "@SUM", "＝A1", -2.5, true, null]];
  const [bytes] = await Promise.all([buffer(stream), writeCsv(stream, { headers: ["a"], rows })]);
  expect(bytes.toString()).toBe("\uFEFFa\r\n'=1+1,-5,'+86 10,'@SUM,'＝A1,-2.5,TRUE,\r\n");
});

const template: SheetToWrite = {
  name: "订单: 模板/1",
  columns: [
    { header: "零售户编码", kind: "text", help: '12 位，保留前面的 0 & "引号"' },
    { header: "订货日期", kind: "date" },
    { header: "数量", kind: "number", choices: ["1", "2", "x,y"] },
  ],
  rows: [
    ["001100", "2021-11-08", 5],
    ["=1+1", "1899-01-01", null],
  ],
};

async function partsOf(place: string): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await openPromise(place, { autoClose: false, lazyEntries: true });
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  zip.close();
  return parts;
}

it("writes well-formed parts with typed cells, drop-down lists, help and frozen headers", async () => {
  const place = path.join(folder.path, "template.xlsx");
  await writeWorkbook(place, { sheets: [template] });
  const parts = await partsOf(place);
  for (const xml of parts.values()) new SaxesParser({ xmlns: true }).write(xml).close();
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  // 44508 = 2021-11-08; style 3 is the date, 2 the text that is never run
  expect(sheet).toContain('<c r="B2" s="3"><v>44508</v></c><c r="C2" s="0"><v>5</v></c>');
  expect(sheet).toContain('<c r="A3" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
  expect(sheet).toContain("<formula1>'选项'!$A$2:$A$4</formula1>");
  expect(sheet).toContain('sqref="A1"');
  expect(sheet).toContain('state="frozen"');
  expect(parts.get("xl/workbook.xml")).toContain('name="订单  模板 1"');
  expect(parts.get("xl/workbook.xml")).toContain('name="选项" sheetId="2" state="hidden"');
  const whole = await readAll(place);
  expect(whole.rows).toEqual([
    [2, "001100", "2021-11-08", "5"],
    [3, "=1+1", "1899-01-01", ""],
  ]);
  expect(whole.table?.sheets).toEqual(["订单  模板 1"]);
});

it("writes the same bytes for the same workbook", async () => {
  const places = ["1.xlsx", "2.xlsx"].map((name) => path.join(folder.path, name));
  for (const place of places) await writeWorkbook(place, { sheets: [template] });
  const [first, second] = await Promise.all(places.map((place) => readFile(place)));
  expect(first).toEqual(second);
});

it("fails as a whole when its rows fail", async () => {
  const rows = (async function* failing() {
    yield ["1"];
    throw new Error("rows failed");
  })();
  const columns = [{ header: "a", kind: "text" }] as const;
  const place = path.join(folder.path, "failing.xlsx");
  await expect(writeWorkbook(place, { sheets: [{ name: "a", columns, rows }] })).rejects.toThrow(
    "rows failed",
  );
});
