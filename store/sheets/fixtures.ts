import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { openTable } from "./open-table.ts";
import type { OddCell } from "./odd-cells.ts";
import type { SheetRefusal } from "./sheet-problems.ts";
import type { Table, TableOptions } from "./table.ts";
import { ArchiveWriter } from "./write-file.ts";

/** A folder of this test run's own. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "dongxiao-sheets-"));
  return { path: folder, remove: () => rm(folder, { recursive: true }) };
}

/** Writes bytes or text to a file and answers its path. */
export async function fileOf(folder: string, name: string, content: string | Uint8Array) {
  const place = path.join(folder, name);
  await writeFile(place, content);
  return place;
}

/** The parts of a tiny workbook, as XML; what is not given gets a plain default. */
export interface WorkbookParts {
  readonly sheetData?: string;
  /** What follows the cells in the sheet. */
  readonly tail?: string;
  /** The whole sheet part, in place of `sheetData` and `tail`. */
  readonly sheet?: string;
  readonly sheets?: string;
  readonly workbookPr?: string;
  readonly strings?: string;
  readonly cellXfs?: string;
  readonly numFmts?: string;
  /** Further parts, or other texts for the default ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const relationship = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="http://example/${type}" Target="${target}"/>`;

/** Builds a workbook from parts. */
export async function workbookOf(folder: string, given: WorkbookParts): Promise<string> {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${relationship(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="r">${given.workbookPr ?? ""}<sheets>${given.sheets ?? '<sheet name="表1" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relationship(1, "worksheet", "worksheets/sheet1.xml")}${relationship(2, "sharedStrings", "sharedStrings.xml")}${relationship(3, "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts>${given.numFmts ?? ""}</numFmts><fills count="1"><fill/></fills><cellXfs count="1">${given.cellXfs ?? '<xf numFmtId="0"/>'}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${given.strings ?? ""}</sst>`,
    "xl/worksheets/sheet1.xml":
      given.sheet ??
      `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${given.sheetData ?? ""}</sheetData>${given.tail ?? ""}</worksheet>`,
    ...given.parts,
  };
  const archive = new ArchiveWriter();
  for (const [name, content] of Object.entries(parts)) archive.add(name, () => [content]);
  const place = path.join(folder, "book.xlsx");
  await archive.writeTo(place);
  return place;
}

/** One row of inline texts, as XML. */
export function textRow(row: number, ...texts: string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${row}">${cells.join("")}</row>`;
}

/** Everything that a file gives. */
export interface WholeTable {
  readonly headers: readonly string[];
  /** Row number first, then the cells. */
  readonly rows: readonly (readonly [number, ...string[]])[];
  readonly odd: readonly OddCell[];
  readonly refusal: SheetRefusal | null;
  readonly table: Table | null;
}

/** Reads a file to its end, whatever comes. */
export async function readAll(
  place: string,
  options: Partial<TableOptions> = {},
): Promise<WholeTable> {
  const table = await openTable(place, { fileName: path.basename(place), ...options });
  if (!table.ok) return { headers: [], rows: [], odd: [], refusal: table, table: null };
  const rows: [number, ...string[]][] = [];
  const odd: OddCell[] = [];
  let refusal: SheetRefusal | null = null;
  for await (const batch of table.batches()) {
    if (!batch.ok) {
      refusal = batch;
      continue;
    }
    for (const [index, row] of batch.rowNumbers.entries())
      rows.push([row, ...batch.columns.map((column) => column[index] ?? "")]);
    odd.push(...batch.oddCells);
  }
  await table.close();
  return { headers: table.headers, rows, odd, refusal, table };
}
