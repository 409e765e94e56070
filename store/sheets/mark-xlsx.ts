import { openArchive, type Archive } from "./archive.ts";
import { MarkSheetHandler, type SheetMarks } from "./mark-sheet.ts";
import { RedTwinsHandler } from "./mark-styles.ts";
import type { RowMarks } from "./marks.ts";
import { isRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { Reading } from "./table.ts";
import { readWorkbook } from "./workbook.ts";
import { ArchiveWriter, type Destination } from "./write-file.ts";
import { readPart, XmlBytes } from "./xml-bytes.ts";
import { chosenSheet } from "./xlsx-table.ts";

/** What to mark in a workbook. */
export interface XlsxMarks {
  readonly rows: ReadonlyMap<number, RowMarks>;
  readonly headerRow: number;
  readonly headerCount: number;
}

interface Outcome {
  refusal: SheetRefusal | null;
}

/** Copies a workbook part by part; only the read sheet and the styles are changed. */
export async function markXlsx(
  reading: Reading,
  destination: Destination,
  marks: XlsxMarks,
): Promise<SheetRefusal | null> {
  const archive = await openArchive(reading);
  if (isRefusal(archive)) return archive;
  try {
    return await copyMarked(archive, reading, destination, marks);
  } finally {
    archive.close();
  }
}

async function copyMarked(
  archive: Archive,
  reading: Reading,
  destination: Destination,
  { rows, headerRow, headerCount }: XlsxMarks,
): Promise<SheetRefusal | null> {
  const book = await readWorkbook(archive, reading);
  if (!book.ok) return book;
  const sheet = chosenSheet(book, reading.sheet);
  if (isRefusal(sheet)) return sheet;
  const styles = await redTwins(archive, book.stylesPart, reading);
  if (isRefusal(styles)) return styles;
  const twinOffset = styles.twinOffset > 0 ? styles.twinOffset : null;
  const sheetMarks = { rows, headerRow, problemColumn: headerCount, twinOffset };
  const outcome: Outcome = { refusal: null };
  const writer = new ArchiveWriter();
  for (const name of archive.names) {
    if (name.endsWith("/")) continue;
    if (name === sheet.part)
      writer.add(name, () => markedSheet(archive, name, reading, sheetMarks, outcome));
    else if (name === book.stylesPart) writer.add(name, () => [styles.written]);
    else writer.add(name, () => copied(archive, name, outcome));
  }
  await writer.writeTo(destination);
  return outcome.refusal;
}

async function redTwins(
  archive: Archive,
  part: string | null,
  reading: Reading,
): Promise<RedTwinsHandler | SheetRefusal> {
  const handler = new RedTwinsHandler();
  if (part === null || !archive.has(part)) return handler;
  return (await readPart(archive.chunks(part), part, handler, reading.limits)) ?? handler;
}

async function* markedSheet(
  archive: Archive,
  part: string,
  reading: Reading,
  marks: SheetMarks,
  outcome: Outcome,
): AsyncGenerator<string> {
  const handler = new MarkSheetHandler(marks);
  const scanner = new XmlBytes(part, handler, reading.limits);
  for await (const chunk of archive.chunks(part).bytes) {
    if (isRefusal(chunk)) outcome.refusal ??= chunk;
    else scanner.push(chunk);
    outcome.refusal ??= scanner.refusal;
    if (outcome.refusal !== null) return;
    yield handler.take();
  }
}

async function* copied(archive: Archive, part: string, outcome: Outcome): AsyncGenerator<Buffer> {
  for await (const chunk of archive.chunks(part).bytes) {
    if (isRefusal(chunk)) {
      outcome.refusal ??= chunk;
      return;
    }
    yield chunk;
  }
}
