import { afterAll, beforeAll, expect, it } from "vitest";

import { readAll, temporaryFolder, textRow, workbookOf, type WorkbookParts } from "./fixtures.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const read = async (parts: WorkbookParts, sheet?: string) =>
  readAll(await workbookOf(folder.path, parts), sheet === undefined ? {} : { sheet });

const number = (reference: string, value: string, style = 0) =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;

it("reads shared, inline and rich texts, without the reading aids of phonetic runs", async () => {
  const whole = await read({
    strings:
      "<si><t>编码</t></si><si><r><t>东</t></r><r><rPr><b/></rPr><t>街</t></r><rPh sb='0' eb='1'><t>ひがし</t></rPh></si>",
    sheetData: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>名&#31216;</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> 0012 </t></is></c><c r="B2" t="s"><v>1</v></c></row>`,
  });
  expect(whole.headers).toEqual(["编码", "名称"]);
  expect(whole.rows).toEqual([[2, "0012", "东街"]]);
});

it("undoes the _x000D_ escapes, and keeps an escaped escape", async () => {
  const whole = await read({ sheetData: textRow(1, "a") + textRow(2, "x_x000D_y_x005F_x0041_") });
  expect(whole.rows).toEqual([[2, "x\ry_x0041_"]]);
});

it("writes numbers in the shortest plain decimal", async () => {
  const values = ["12.50", "51.490000000000002", "1E-7", "1.5E+21", "-0", "110101100001", "1E3"];
  const cells = values.map((value) => `<c><v>${value}</v></c>`).join("");
  const whole = await read({
    sheetData: `${textRow(1, ...Array.from("abcdefg"))}<row r="2">${cells}</row>`,
  });
  expect(whole.rows).toEqual([
    [2, "12.5", "51.49", "0.0000001", "1500000000000000000000", "0", "110101100001", "1000"],
  ]);
});

const dates = `<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/>`;
const formats = `<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot;d&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/>`;

it("reads dates of the 1900 system with its 29 February that never was", async () => {
  // 44508 = 2021-11-08: 25569 (1970-01-01) + 18939
  const row = [
    number("A2", "44508", 1),
    number("B2", "44508.75", 2),
    number("C2", "1", 1),
    number("D2", "60", 1),
    number("E2", "61", 1),
    number("F2", "44508", 3),
    number("G2", "0.5", 5),
    number("H2", "-1", 1),
    number("I2", "36.5", 4),
  ];
  const whole = await read({
    cellXfs: dates,
    numFmts: formats,
    sheetData: `${textRow(1, ...Array.from("abcdefghi"))}<row r="2">${row.join("")}</row>`,
  });
  expect(whole.rows[0]?.slice(1)).toEqual([
    "2021-11-08",
    "2021-11-08T18:00:00",
    "1900-01-01",
    "1900-02-29",
    "1900-03-01",
    "44508",
    "12:00:00",
    "-1",
    "36.5",
  ]);
});

it("reads dates of the 1904 system", async () => {
  // 44508 - 1462 = 43046 is the same day counted from 1904
  const whole = await read({
    cellXfs: dates,
    workbookPr: '<workbookPr date1904="1"/>',
    sheetData: `${textRow(1, "a", "b")}<row r="2">${number("A2", "43046", 1)}${number("B2", "0", 1)}</row>`,
  });
  expect(whole.rows).toEqual([[2, "2021-11-08", "1904-01-01"]]);
});

it("reads booleans and days that are written as text", async () => {
  const whole = await read({
    sheetData: `${textRow(1, "a", "b", "c")}<row r="2"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="d"><v>2021-11-08T00:00:00</v></c></row>`,
  });
  expect(whole.rows).toEqual([[2, "TRUE", "FALSE", "2021-11-08"]]);
});

it("names formula cells and error cells, and still gives their last value", async () => {
  const whole = await read({
    sheetData: `${textRow(1, "a", "b", "c")}<row r="2"><c><f>1+1</f><v>2</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>"x"</f><v>x</v></c></row>
      <row r="3"><c><f>B1</f></c></row>`,
  });
  expect(whole.rows).toEqual([
    [2, "2", "#N/A", "x"],
    [3, "", "", ""],
  ]);
  expect(whole.odd).toEqual([
    { row: 2, column: 0, kind: "formula" },
    { row: 2, column: 1, kind: "error" },
    { row: 2, column: 2, kind: "formula" },
    { row: 3, column: 0, kind: "formula" },
  ]);
});

it("names every cell of a merged range in the body", async () => {
  const whole = await read({
    sheetData: textRow(1, "a", "b", "c") + textRow(2, "1", "2", "3") + textRow(3, "4", "5", "6"),
    tail: '<mergeCells count="1"><mergeCell ref="B2:XFD3"/></mergeCells>',
  });
  expect(whole.odd.map(({ row, column, kind }) => [row, column, kind])).toEqual([
    [2, 1, "merged"],
    [2, 2, "merged"],
    [3, 1, "merged"],
    [3, 2, "merged"],
  ]);
});

it("finds headers below blank rows and cells without references", async () => {
  const whole = await read({
    sheetData: `<row/><row r="4"><c/><c t="inlineStr"><is><t>b</t></is></c></row><row><c><v>1</v></c><c><v>2</v></c><c/></row>`,
  });
  expect(whole.table?.headerRow).toBe(4);
  expect(whole.headers).toEqual(["", "b"]);
  expect(whole.rows).toEqual([[5, "1", "2"]]);
});

it("reads parts whose XML has prefixes, comments, CDATA and apostrophes", async () => {
  const whole = await read({
    sheet: `<?xml version='1.0'?><!-- <row> --><x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>a>b</x:t></x:is></x:c></x:row><x:row r='2'><x:c r='A2' t='inlineStr'><x:is><x:t><![CDATA[<1 & 2>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect([whole.headers, whole.rows]).toEqual([["a>b"], [[2, "<1 & 2>"]]]);
});

const twoSheets = {
  sheets: '<sheet name="隐藏" state="hidden" r:id="rId1"/><sheet name="订单" r:id="rId9"/>',
  sheetData: textRow(1, "hidden"),
  parts: {
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="http://example/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://example/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${textRow(1, "shown")}</sheetData></worksheet>`,
  },
};

it("takes the first visible sheet, lists only visible ones, and opens a hidden one by name", async () => {
  const first = await read(twoSheets);
  expect([first.headers, first.table?.sheet]).toEqual([["shown"], "订单"]);
  expect(first.table?.sheets).toEqual(["订单"]);
  expect((await read(twoSheets, "隐藏")).headers).toEqual(["hidden"]);
  expect((await read(twoSheets, "别的")).refusal).toEqual({
    ok: false,
    code: "sheet-missing",
    detail: { sheet: "别的", sheets: "订单" },
  });
});

it("passes batch borders without losing or doubling a row", async () => {
  const count = 20_000;
  const rows = Array.from({ length: count }, (_, index) => textRow(index + 2, `k${index}`));
  const whole = await read({ sheetData: textRow(1, "a") + rows.join("") });
  expect(whole.rows.length).toBe(count);
  expect(whole.rows.every(([row, text]) => text === `k${row - 2}`)).toBe(true);
});
