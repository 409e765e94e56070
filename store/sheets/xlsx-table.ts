import { openArchive, type Archive } from "./archive.ts";
import { MergedRanges } from "./merged-ranges.ts";
import { RowStream } from "./row-stream.ts";
import { isRefusal, sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import { SheetRowsHandler, type SheetContext } from "./sheet-rows.ts";
import { mergedRangesOf } from "./sheet-tail.ts";
import type { Reading, Table } from "./table.ts";
import { TableRows } from "./table-rows.ts";
import {
  readStrings,
  readStyles,
  readWorkbook,
  type SheetPart,
  type Workbook,
} from "./workbook.ts";
import { XmlBytes } from "./xml-bytes.ts";

/** Opens one sheet of a workbook: the named one, else the first that is visible. */
export async function openXlsx(reading: Reading): Promise<Table | SheetRefusal> {
  const archive = await openArchive(reading);
  if (isRefusal(archive)) return archive;
  const table = await openSheet(archive, reading).catch((error: unknown) => {
    archive.close();
    throw error;
  });
  if (!table.ok) archive.close();
  return table;
}

async function openSheet(archive: Archive, reading: Reading): Promise<Table | SheetRefusal> {
  const book = await readWorkbook(archive, reading);
  if (!book.ok) return book;
  const sheet = chosenSheet(book, reading.sheet);
  if (isRefusal(sheet)) return sheet;
  const rows = new TableRows(reading.limits, false);
  const context = await contextOf(archive, book, sheet, rows, reading);
  if (isRefusal(context)) return context;
  const handler = new SheetRowsHandler(context);
  const chunks = archive.chunks(sheet.part);
  const stream = new RowStream(chunks, new XmlBytes(sheet.part, handler, reading.limits), rows);
  const refusal = (await stream.readHeaders()) ?? mergedHeaders(context.merged, rows.headerRow);
  if (refusal !== null) {
    await stream.close();
    return refusal;
  }
  return {
    ok: true,
    format: "xlsx",
    encoding: "utf-8",
    isPacked: false,
    delimiter: "",
    sheet: sheet.name,
    sheets: visibleNames(book),
    headers: rows.headers,
    headerRow: rows.headerRow,
    batches: () => stream.batches(),
    progress: () => chunks.progress(),
    close: async () => {
      await stream.close();
      archive.close();
    },
  };
}

/** Finds the sheet that a person named, hidden or not; without a name the first visible one. */
export function chosenSheet(book: Workbook, wanted: string | undefined): SheetPart | SheetRefusal {
  const sheet = book.sheets.find(({ name, isHidden }) =>
    wanted === undefined ? !isHidden : name === wanted,
  );
  const sheets = visibleNames(book).join(", ");
  return sheet ?? sheetRefusal("sheet-missing", { sheet: wanted ?? "", sheets });
}

function visibleNames(book: Workbook): string[] {
  return book.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
}

async function contextOf(
  archive: Archive,
  book: Workbook,
  sheet: SheetPart,
  sink: TableRows,
  reading: Reading,
): Promise<SheetContext | SheetRefusal> {
  const meanings = await readStyles(archive, book.stylesPart, reading);
  if (isRefusal(meanings)) return meanings;
  const ranges = await mergedRangesOf(archive.chunks(sheet.part), reading.limits);
  if (isRefusal(ranges)) return ranges;
  const strings = await readStrings(archive, book.stringsPart, reading);
  if (isRefusal(strings)) return strings;
  const merged = new MergedRanges(ranges);
  return { sink, strings, meanings, is1904: book.is1904, merged, limits: reading.limits };
}

function mergedHeaders(merged: MergedRanges, row: number): SheetRefusal | null {
  const range = merged.first(row);
  return range === null ? null : sheetRefusal("sheet-headers-merged", { range: range.text });
}
