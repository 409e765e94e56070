import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  fileOf,
  readAll,
  temporaryFolder,
  textRow,
  workbookOf,
  type WorkbookParts,
} from "./fixtures.ts";
import { sheetProblems, type SheetProblemCode } from "./sheet-problems.ts";
import type { TableOptions } from "./table.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const raised = new Set<string>();

type Limits = NonNullable<TableOptions["limits"]>;

async function problemOf(place: string, limits: Limits = {}) {
  const { refusal, rows } = await readAll(place, { limits });
  if (refusal !== null) raised.add(refusal.code);
  for (const title of Object.values(refusal === null ? {} : sheetProblems[refusal.code]))
    for (const [, name = ""] of title.matchAll(/\{(\w+)\}/gu))
      expect(refusal?.detail).toHaveProperty(name);
  return { code: refusal?.code, detail: refusal?.detail, rows: rows.length };
}

function compound(...names: string[]): Buffer {
  // A compound file: 512-byte header, sector size 2^9, directory in sector 0, 128-byte entries
  // named in UTF-16.
  const bytes = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(0, 48);
  for (const [index, name] of ["Root Entry", ...names].entries())
    bytes.write(name, 512 + 128 * index, "utf16le");
  return bytes;
}

type TextCase = readonly [string, SheetProblemCode, string | Uint8Array, Limits?];

const texts: readonly TextCase[] = [
  ["without a byte", "file-empty", ""],
  ["with blank lines only", "sheet-headers-missing", "\n\n  \n,,\n"],
  ["with a mark only", "sheet-headers-missing", "\uFEFF"],
  ["whose first row is numbers", "sheet-headers-missing", "1,2,3\n4,5,6\n"],
  ["that names a column twice", "sheet-headers-duplicate", "编码,名称,编码\n1,2,3\n"],
  ["that begins with zero bytes", "file-not-a-table", Buffer.from([1, 0, 2, 0, 3])],
  ["that is a PDF", "file-not-a-table", "%PDF-1.7 ..."],
  ["that is a web page named .xls", "file-not-a-table", "\uFEFF<html><table><tr><td>1"],
  ["that is an XML spreadsheet", "file-not-a-table", '<?xml version="1.0"?><Workbook/>'],
  ["that is an old .xls", "file-old-xls", compound("Workbook")],
  ["that is an encrypted workbook", "file-encrypted", compound("x", "EncryptedPackage")],
  ["that is an old Word document", "file-not-a-table", compound("WordDocument")],
  ["with a lone quote at the end", "quote-unclosed", 'a,b\n1,"2\n3,4\n'],
  ["with a lone quote far from the end", "quote-unclosed", `a,b\n1,"2\n${"3,4\n".repeat(99_999)}`],
  ["with a cell of 10 MB", "cell-too-long", `a,b\n1,${"x".repeat(10_000_000)}\n`],
  ["with a quoted cell of 10 MB", "cell-too-long", `a\n"${"x".repeat(10_000_000)}"\n`],
  ["with a cell one too long", "cell-too-long", `a\n${"x".repeat(32_768)}\n`],
  ["with too many columns", "sheet-too-large", `${"x,".repeat(10)}y\n`, { columns: 10 }],
  ["with too many rows", "sheet-too-large", "a\n1\n2\n3\n", { rows: 2 }],
  ["that is larger than allowed", "file-too-large", "a\n1\n", { fileBytes: 3 }],
  ["whose packed bytes break off", "file-truncated", gzipSync("a\n1\n").subarray(0, -9)],
  ["whose packed bytes are wrong", "file-damaged", Buffer.from("1f8b0800000000000003ff", "hex")],
  ["that packs a workbook", "file-not-a-table", gzipSync(Buffer.from("504b030400000000", "hex"))],
  ["that unpacks to too much", "archive-bomb", gzipSync("a\n".repeat(9999)), { unpackedBytes: 99 }],
];
describe("a text file is refused", () => {
  it.for(texts)("%s: %s", async ([, code, content, limits]) => {
    const place = await fileOf(folder.path, "x.csv", content);
    expect((await problemOf(place, limits)).code).toBe(code);
  });
});

it("refuses a zero byte in the middle of a text file, naming the row", async () => {
  const rows = "1,2\n".repeat(100_000);
  const place = await fileOf(folder.path, "n.csv", `a,b\n${rows}1,\0\n`);
  const { code, detail } = await problemOf(place);
  expect([code, detail?.["found"]]).toEqual(["file-damaged", "NUL"]);
});

const header = textRow(1, "a", "b");
const bomb = `<!DOCTYPE x [<!ENTITY a "${"z".repeat(99)}"><!ENTITY b "&a;&a;&a;">]>`;

type BookCase = readonly [string, SheetProblemCode, WorkbookParts, Limits?];

const books: readonly BookCase[] = [
  ["whose sheet is empty", "sheet-headers-missing", {}],
  [
    "whose sheet has styled blanks only",
    "sheet-headers-missing",
    { sheetData: '<row r="1"><c s="0"/></row>' },
  ],
  [
    "with a merged title above",
    "sheet-headers-merged",
    {
      sheetData: textRow(1, "t") + header,
      tail: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
  ],
  [
    "with headers over two rows",
    "sheet-headers-merged",
    { sheetData: header, tail: "<x:mergeCell ref='A1:A2'/>" },
  ],
  ["that names a column twice", "sheet-headers-duplicate", { sheetData: textRow(1, "a", "a ") }],
  ["with a DTD of entities", "xml-entities", { sheet: `${bomb}<worksheet/>` }],
  [
    "with a DTD in its texts",
    "xml-entities",
    { sheetData: header, parts: { "xl/sharedStrings.xml": `${bomb}<sst/>` } },
  ],
  ["with an entity from elsewhere", "xml-entities", { sheetData: textRow(1, "&xxe;") }],
  ["nested beyond reason", "xml-too-deep", { sheetData: `${header}${"<x>".repeat(99)}` }],
  [
    "with rows out of order",
    "sheet-rows-unordered",
    { sheetData: textRow(5, "a") + textRow(3, "b") },
  ],
  [
    "with a row twice",
    "sheet-rows-unordered",
    { sheetData: header + textRow(2, "x") + textRow(2, "y") },
  ],
  [
    "with columns out of order",
    "sheet-rows-unordered",
    { sheetData: '<row r="1"><c r="B1"/><c r="A1"/></row>' },
  ],
  ["with half a row number", "sheet-rows-unordered", { sheetData: textRow(1.5, "a") }],
  [
    "with a row number beyond the last",
    "sheet-rows-unordered",
    { sheetData: textRow(1_048_577, "a") },
  ],
  [
    "with a cell of 10 MB",
    "cell-too-long",
    { sheetData: header + textRow(2, "x".repeat(10_000_000)) },
  ],
  [
    "with a shared text of 10 MB",
    "cell-too-long",
    { sheetData: header, strings: `<si><t>${"x".repeat(10_000_000)}</t></si>` },
  ],
  ["with a tag of 1 MB", "file-damaged", { sheetData: `<row r="1" ${"x".repeat(1_000_000)}` }],
  [
    "with too many shared texts",
    "sheet-too-large",
    { sheetData: header, strings: "<si><t>x</t></si>".repeat(100) },
    { sharedStrings: 99 },
  ],
  [
    "with too long shared texts",
    "sheet-too-large",
    { sheetData: header, strings: `<si><t>${"x".repeat(999)}</t></si>` },
    { sharedStringBytes: 99 },
  ],
  [
    "with too many merged ranges",
    "sheet-too-large",
    { sheetData: header, tail: '<mergeCell ref="A5:B5"/>'.repeat(9) },
    { mergedRanges: 8 },
  ],
  [
    "with too many sheets",
    "sheet-too-large",
    { sheets: '<sheet name="a" r:id="rId1"/>'.repeat(9) },
    { sheets: 8 },
  ],
  [
    "with headers in a far column",
    "sheet-too-large",
    { sheetData: '<row r="1"><c r="XFD1"><v>1</v></c></row>' },
  ],
  [
    "whose only sheet is hidden",
    "sheet-missing",
    { sheets: '<sheet name="a" state="veryHidden" r:id="rId1"/>' },
  ],
  ["whose sheet part is missing", "sheet-missing", { sheets: '<sheet name="a" r:id="rId7"/>' }],
  [
    "with a text that is not there",
    "file-damaged",
    { sheetData: `${header}<row r="2"><c t="s"><v>7</v></c></row>` },
  ],
  [
    "whose XML breaks off",
    "file-damaged",
    { sheet: `<worksheet><sheetData>${header}<row r="2"><c` },
  ],
  ["whose tags cross", "file-damaged", { sheet: `<worksheet><sheetData><row r="1"><c></row></c>` }],
  [
    "whose XML is not UTF-8",
    "file-encoding",
    { parts: { "xl/worksheets/sheet1.xml": Buffer.from([60, 97, 62, 0xff, 0xfe]) } },
  ],
  [
    "that is a Word document",
    "file-not-a-table",
    {
      parts: {
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<document/>",
      },
    },
  ],
  [
    "that is binary (.xlsb)",
    "file-not-a-table",
    {
      parts: {
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "x",
      },
    },
  ],
  ["with more parts than allowed", "archive-bomb", { sheetData: header }, { archiveEntries: 5 }],
  ["that unpacks to too much", "archive-bomb", { sheetData: header }, { unpackedBytes: 99 }],
  ["with a huge list of sheets", "archive-bomb", { sheetData: header }, { smallPartBytes: 99 }],
  [
    "that is packed too well",
    "archive-bomb",
    { sheetData: " ".repeat(9_000_000) },
    { ratioFromBytes: 1_000_000 },
  ],
];
describe("a workbook is refused", () => {
  it.for(books)("%s: %s", async ([, code, parts, limits]) => {
    expect((await problemOf(await workbookOf(folder.path, parts), limits)).code).toBe(code);
  });
});

describe("an archive is refused", () => {
  const book = async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => textRow(row + 2, `${row * 7919}`));
    return readFile(await workbookOf(folder.path, { sheetData: header + rows.join("") }));
  };

  it("when its end is missing", async () => {
    const bytes = await book();
    const place = await fileOf(folder.path, "t.xlsx", bytes.subarray(0, bytes.length / 2));
    expect((await problemOf(place)).code).toBe("file-truncated");
  });

  it("when a byte in the middle of the sheet has changed, before any row is given", async () => {
    const bytes = await book();
    const at = bytes.indexOf("xl/worksheets/sheet1.xml") + 5000;
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    const { code, rows } = await problemOf(await fileOf(folder.path, "t.xlsx", bytes));
    expect([code, rows]).toEqual(["file-damaged", 0]);
  });

  it("when a part unpacks to more than the archive says", async () => {
    const bytes = await book();
    const sheet = bytes.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    expect(bytes.readUInt32LE(sheet)).toBe(0x02_01_4b_50);
    bytes.writeUInt32LE(1000, sheet + 24);
    const { code, rows } = await problemOf(await fileOf(folder.path, "t.xlsx", bytes));
    expect([code, rows]).toEqual(["file-damaged", 0]);
  });

  it("when it says that a part is encrypted", async () => {
    const bytes = await book();
    const central = bytes.indexOf(Buffer.from("504b0102", "hex"));
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8);
    const place = await fileOf(folder.path, "t.xlsx", bytes);
    expect((await problemOf(place)).code).toBe("file-encrypted");
  });

  it("when it is empty", async () => {
    const end = Buffer.concat([Buffer.from("504b0506", "hex"), Buffer.alloc(18)]);
    const place = await fileOf(folder.path, "t.xlsx", end);
    expect((await problemOf(place)).code).toBe("file-not-a-table");
  });
});

it("raises every code that people can read", () => {
  expect([...raised].toSorted()).toEqual(Object.keys(sheetProblems).toSorted());
});
