import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, expect, it } from "vitest";

import { fileOf, readAll, temporaryFolder } from "./fixtures.ts";
import { openTable } from "./open-table.ts";
import { isRefusal } from "./sheet-problems.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const read = async (content: string | Uint8Array, name = "a.csv") =>
  readAll(await fileOf(folder.path, name, content));

it("reads headers and rows, numbered as a spreadsheet numbers them, blank rows left out", async () => {
  const whole = await read('编码,名称\n0012,东街店\n\n ,\u3000\n0013,"西,\n街"\n');
  expect(whole.headers).toEqual(["编码", "名称"]);
  expect(whole.rows).toEqual([
    [2, "0012", "东街店"],
    [5, "0013", "西,\n街"],
  ]);
  expect(whole.table?.headerRow).toBe(1);
});

it("keeps rows of empty cells and tells rows with too few of them, where every row counts", async () => {
  const place = await fileOf(folder.path, "every.csv", "a,b,c\n1,2,3\n,,\n\n4,5\n6,7,8,9\n");
  const table = await openTable(place, { fileName: "every.csv", everyRow: true });
  if (!table.ok) throw new Error(table.code);
  const { value: batch } = await table.batches()[Symbol.asyncIterator]().next();
  if (isRefusal(batch)) throw new Error(batch.code);
  // line 4 is blank; line 5 has two cells, line 6 four
  expect([...batch.rowNumbers]).toEqual([2, 3, 5, 6]);
  expect(batch.columns[1]).toEqual(["2", "", "5", "7"]);
  expect(batch.shortRows).toEqual([5]);
  expect(batch.oddCells).toEqual([{ row: 6, column: 3, kind: "row-width" }]);
});

it("takes UTF-8 with and without a mark, and UTF-16 with one", async () => {
  const text = "编码,名称\r\n1,东街店\r\n";
  const bytes = Buffer.from(text, "utf16le");
  for (const [content, encoding] of [
    [text, "utf-8"],
    [`\uFEFF${text}`, "utf-8"],
    [Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]), "utf-16le"],
    [Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(bytes).swap16()]), "utf-16be"],
  ] as const) {
    const whole = await read(content);
    expect(whole.headers).toEqual(["编码", "名称"]);
    expect(whole.rows).toEqual([[2, "1", "东街店"]]);
    expect(whole.table?.encoding).toBe(encoding);
  }
});

// 编码,名称 / 1,东 in GB18030, from the standard's two-byte area
const gb18030 = [
  0xb1, 0xe0, 0xc2, 0xeb, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x31, 0x2c, 0xb6, 0xab,
];

it("takes GB18030 as spreadsheets in China write it", async () => {
  const whole = await read(Buffer.from(gb18030));
  expect(whole.headers).toEqual(["编码", "名称"]);
  expect(whole.rows).toEqual([[2, "1", "东"]]);
  expect(whole.table?.encoding).toBe("gb18030");
});

it("finds GB18030 also when the first 300 KB are ASCII", async () => {
  const ascii = `code,name\n${"1,a\n".repeat(80_000)}`;
  const whole = await read(
    Buffer.concat([Buffer.from(ascii), Buffer.from([0x31, 0x2c, 0xb6, 0xab])]),
  );
  expect(whole.rows.at(-1)).toEqual([80_002, "1", "东"]);
  expect(whole.table?.encoding).toBe("gb18030");
});

it("refuses a file that is UTF-8 first and something else later", async () => {
  const start = Buffer.from(`编码,名称\n${"1,东街店\n".repeat(40_000)}`);
  const whole = await read(Buffer.concat([start, Buffer.from([0xb6, 0xab])]));
  expect(whole.refusal?.code).toBe("file-encoding");
});

it("refuses text that an earlier conversion has already destroyed", async () => {
  expect((await read("编码,名称\n1,\uFFFD\uFFFD店\n")).refusal?.code).toBe("file-encoding");
});

it("refuses bytes that no encoding holds, and half a character at the end", async () => {
  expect((await read(Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0xff, 0x80]))).refusal?.code).toBe(
    "file-encoding",
  );
  const half = Buffer.from("编码\n东").subarray(0, -1);
  expect((await read(Buffer.concat([Buffer.from("\uFEFF"), half]))).refusal?.code).toBe(
    "file-encoding",
  );
});

it("finds the comma, the semicolon and the tab", async () => {
  for (const [delimiter, other] of [
    [",", ";"],
    [";", ","],
    ["\t", ","],
  ] as const) {
    const whole = await read(`a${delimiter}"b${other}${other}${other}"\n1${delimiter}2${other}5\n`);
    expect(whole.table?.delimiter).toBe(delimiter);
    expect(whole.rows).toEqual([[2, "1", `2${other}5`]]);
  }
});

it("reads a packed file and says how far it has come", async () => {
  const packed = gzipSync("a,b\n1,2\n");
  const whole = await read(packed, "a.csv.gz");
  expect(whole.rows).toEqual([[2, "1", "2"]]);
  expect(whole.table?.progress()).toEqual({ readBytes: packed.length, totalBytes: packed.length });
});

it("takes off the apostrophe that guards a formula, and no other", async () => {
  const whole = await read("a,b,c,d\n'=1+1,'abc,''=x,=1+1\n");
  expect(whole.rows).toEqual([[2, "=1+1", "'abc", "'=x", "=1+1"]]);
});

it("names a row that is wider than the headers and a cell with text behind its quotes", async () => {
  const whole = await read('a,b\n1,2,,\n1,2,3,4\n"x"y,2\n');
  expect(whole.rows).toEqual([
    [2, "1", "2"],
    [3, "1", "2"],
    [4, "xy", "2"],
  ]);
  expect(whole.odd).toEqual([
    { row: 3, column: 2, kind: "row-width" },
    { row: 4, column: 0, kind: "quote" },
  ]);
});

it("takes quotes inside a bare cell, CR alone as line end, and a last line without end", async () => {
  expect((await read('a,b\r1,5" pipe\r2,"x ""y"""')).rows).toEqual([
    [2, "1", '5" pipe'],
    [3, "2", 'x "y"'],
  ]);
});

it("opens a table of headers alone", async () => {
  const whole = await read("a,b\n");
  expect([whole.headers, whole.rows, whole.refusal]).toEqual([["a", "b"], [], null]);
});

it("stops with the reason of the signal that the caller gave", async () => {
  const place = await fileOf(folder.path, "s.csv", `a,b\n${"1,2\n".repeat(200_000)}`);
  const stop = new AbortController();
  stop.abort(new Error("stopped"));
  await expect(readAll(place, { signal: stop.signal })).rejects.toThrow("stopped");
});
