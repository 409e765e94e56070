import { posix } from "node:path";

import type { Archive } from "./archive.ts";
import type { NumberMeaning } from "./number-formats.ts";
import { SharedStrings, SharedStringsHandler } from "./shared-strings.ts";
import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { Reading } from "./table.ts";
import {
  RelationshipsHandler,
  StylesHandler,
  WorkbookHandler,
  type Relationship,
} from "./workbook-parts.ts";
import { readPart } from "./xml-bytes.ts";

/** A sheet with the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says before its cells. */
export interface Workbook {
  readonly ok: true;
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
}

/** Reads the list of sheets and where the other parts are. */
export async function readWorkbook(
  archive: Archive,
  reading: Reading,
): Promise<Workbook | SheetRefusal> {
  const { limits, fileName } = reading;
  const roots = new RelationshipsHandler();
  const rootRefusal = archive.has("_rels/.rels")
    ? await readPart(archive.chunks("_rels/.rels"), "_rels/.rels", roots, limits)
    : null;
  if (rootRefusal !== null) return rootRefusal;
  const main = partOf("", roots.relationships, "officeDocument") ?? "xl/workbook.xml";
  if (!archive.has(main) || !main.endsWith(".xml"))
    return sheetRefusal("file-not-a-table", { file: fileName, found: foundIn(archive) });
  const book = new WorkbookHandler();
  const refusal = await readPart(archive.chunks(main), main, book, limits);
  if (refusal !== null) return refusal;
  if (book.root !== "workbook")
    return sheetRefusal("file-not-a-table", { file: fileName, found: book.root });
  if (book.sheets.length > limits.sheets)
    return sheetRefusal("sheet-too-large", { what: "sheets", limit: limits.sheets });
  const links = await relationshipsOf(archive, main, reading);
  return "ok" in links ? links : assembled(book, main, links);
}

async function relationshipsOf(
  archive: Archive,
  main: string,
  reading: Reading,
): Promise<readonly Relationship[] | SheetRefusal> {
  const slash = main.lastIndexOf("/") + 1;
  const part = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
  const handler = new RelationshipsHandler();
  const refusal = await readPart(archive.chunks(part), part, handler, reading.limits);
  return refusal ?? handler.relationships;
}

function assembled(book: WorkbookHandler, main: string, links: readonly Relationship[]): Workbook {
  const sheets = book.sheets.flatMap(({ name, relationship, isHidden }) => {
    const link = links.find(({ id, type }) => id === relationship && type === "worksheet");
    return link === undefined ? [] : [{ name, part: resolved(main, link.target), isHidden }];
  });
  return {
    ok: true,
    sheets,
    is1904: book.is1904,
    stylesPart: partOf(main, links, "styles"),
    stringsPart: partOf(main, links, "sharedStrings"),
  };
}

/** What a number means under each cell style of the workbook. */
export async function readStyles(
  archive: Archive,
  part: string | null,
  reading: Reading,
): Promise<readonly NumberMeaning[] | SheetRefusal> {
  const handler = new StylesHandler();
  if (part === null || !archive.has(part)) return handler.meanings;
  return (await readPart(archive.chunks(part), part, handler, reading.limits)) ?? handler.meanings;
}

/** The texts that the workbook's cells share. */
export async function readStrings(
  archive: Archive,
  part: string | null,
  reading: Reading,
): Promise<SharedStrings | SheetRefusal> {
  if (part === null || !archive.has(part)) return new SharedStrings();
  const { limits } = reading;
  const handler = new SharedStringsHandler(limits);
  const chunks = archive.chunks(part);
  return (await readPart(chunks, part, handler, limits, limits.unpackedBytes)) ?? handler.strings;
}

function partOf(from: string, links: readonly Relationship[], type: string): string | null {
  const link = links.find((candidate) => candidate.type === type);
  return link === undefined ? null : resolved(from, link.target);
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return posix.join(posix.dirname(from), target);
}

function foundIn(archive: Archive): string {
  if (archive.names.some((name) => name.endsWith("workbook.bin"))) return "xlsb";
  if (archive.names.some((name) => name.startsWith("word/"))) return "docx";
  return "zip";
}
