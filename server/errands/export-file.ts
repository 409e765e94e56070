import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { whyUnwritable } from "@dongxiao/store/folders";
import {
  type Destination,
  type SheetToWrite,
  writeCsv,
  writeWorkbook,
} from "@dongxiao/store/sheets";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/** How the names of the files end that a table can be written to. */
export const fileEndings = [".csv", ".csv.gz", ".xlsx"] as const;

/** A sheet with the number of its rows. */
export interface CountedSheet extends SheetToWrite {
  readonly rowCount: number;
}

/** The rows of a sheet below its headers. */
const sheetRowsMost = 1_048_575;

async function packInto(file: string, give: (to: Destination) => Promise<void>): Promise<void> {
  const packed = createGzip();
  await Promise.all([give(packed), pipeline(packed, createWriteStream(file))]);
}

async function write(file: string, kind: string, sheet: CountedSheet): Promise<void> {
  const { columns, rows } = sheet;
  const csv = { headers: columns.map(({ header }) => header), rows };
  if (kind.endsWith(".xlsx")) await writeWorkbook(file, { sheets: [sheet] });
  else if (kind.endsWith(".gz")) await packInto(file, (to) => writeCsv(to, csv));
  else await writeCsv(file, csv);
}

/** Writes a sheet as its file's name says; the file appears when it is whole. */
export async function writeSheetFile(
  file: string,
  sheet: CountedSheet,
): Promise<Reply<{ file: string; rows: number }> | Problem> {
  const { rowCount } = sheet;
  if (file.endsWith(".xlsx") && rowCount > sheetRowsMost)
    return problem("sheet-too-long", { rows: rowCount, most: sheetRowsMost });
  const folder = path.dirname(file);
  const why = whyUnwritable(folder);
  if (why !== null) return problem("folder-unwritable", { folder, why });
  const unfinished = `${file}.unfinished`;
  try {
    await write(unfinished, file, sheet);
    await rename(unfinished, file);
    return reply({ file, rows: rowCount });
  } finally {
    await rm(unfinished, { force: true });
  }
}
