import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, expect, it } from "vitest";

import { fileOf, readAll, temporaryFolder, textRow, workbookOf } from "./fixtures.ts";
import { markTable } from "./mark-table.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const marks = [
  { row: 3, column: 1, text: "数量不是数字" },
  { row: 3, column: 2, text: "日期不存在" },
  { row: 3, column: 1, text: "数量不是数字" },
  { row: 4, column: 0, text: "编码未知" },
];

it("gives a text table back as it was, with the reasons in a last column", async () => {
  const content = 'a;b;c\n\n01;x;"2;0"\n02;y\n03;5;6;7\n';
  const place = await fileOf(folder.path, "m.csv", content);
  const target = path.join(folder.path, "marked.csv");
  expect(await markTable(place, target, marks, { fileName: "m.csv" })).toBeNull();
  expect((await readFile(target, "utf8")).split("\r\n")).toEqual([
    "\uFEFFa;b;c;问题 Problem",
    "",
    '01;x;"2;0";"数量不是数字; 日期不存在"',
    "02;y;;编码未知",
    "03;5;6;7",
    "",
  ]);
});

it("gives a packed GB18030 file back packed and as UTF-8, formulas as they were", async () => {
  const source = Buffer.concat([
    Buffer.from([0xb1, 0xe0, 0xc2, 0xeb]),
    Buffer.from(",n\n=1+1,2\n'-x,3\n"),
  ]);
  const place = await fileOf(folder.path, "m.csv.gz", gzipSync(source));
  const target = path.join(folder.path, "marked.csv.gz");
  await markTable(place, target, [{ row: 2, column: 0, text: "!" }], { fileName: "m.csv.gz" });
  expect(gunzipSync(await readFile(target)).toString()).toBe(
    "\uFEFF编码,n,问题 Problem\r\n=1+1,2,!\r\n'-x,3\r\n",
  );
});

async function markedBook(sheetData: string) {
  const place = await workbookOf(folder.path, {
    cellXfs: '<xf numFmtId="0"/><xf numFmtId="14" fillId="0"><alignment wrapText="1"/></xf>',
    sheetData,
  });
  const target = path.join(folder.path, "marked.xlsx");
  expect(await markTable(place, target, marks, { fileName: "book.xlsx" })).toBeNull();
  return readAll(target);
}

it("gives a workbook back with the same values and the reasons", async () => {
  const whole = await markedBook(
    `${textRow(1, "a", "b", "c")}${textRow(2, "1", "2", "3")}<row r="3" spans="1:3"><c r="A3"><v>1</v></c><c r="C3" s="1"><v>44508</v></c></row>${textRow(4, "x")}`,
  );
  expect(whole.headers).toEqual(["a", "b", "c", "问题 Problem"]);
  expect(whole.rows).toEqual([
    [2, "1", "2", "3", ""],
    [3, "1", "", "2021-11-08", "数量不是数字; 日期不存在"],
    [4, "x", "", "", "编码未知"],
  ]);
});

it("puts the reasons behind a cell that already stands in their column", async () => {
  const whole = await markedBook(
    `${textRow(1, "a", "b", "c")}<row r="3"><c r="D3" s="1"/><c r="F3"><v>9</v></c></row>${textRow(4, "1", "2", "3", "4")}`,
  );
  expect(whole.rows).toEqual([
    [3, "", "", "", "数量不是数字; 日期不存在"],
    [4, "1", "2", "3", "4"],
  ]);
  expect(whole.odd).toEqual([
    { row: 3, column: 5, kind: "row-width" },
    { row: 4, column: 4, kind: "row-width" },
  ]);
});

it("answers with the refusal of a file that cannot be read to its end", async () => {
  const place = await fileOf(folder.path, "q.csv", 'a,b\n1,"2\n');
  const refusal = await markTable(place, path.join(folder.path, "q2.csv"), [], { fileName: "q" });
  expect(refusal?.code).toBe("quote-unclosed");
});
