import { archiveOf, bombOf } from "./malformed-archive.ts";
import { book, good, headers, row } from "./malformed-book.ts";
import type { MalformedFile } from "./malformed-file.ts";
import { workbookOf, type WorkbookParts } from "./malformed-workbook.ts";

const refused = (
  name: string,
  parts: WorkbookParts,
  file: Extract<MalformedFile["expected"], { file: string }>["file"],
): MalformedFile => book(name, () => workbookOf(parts), { file });

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
