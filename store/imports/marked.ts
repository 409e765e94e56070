import { markTable, type Mark, type SheetRefusal } from "../sheets/index.ts";
import type { Language } from "@dongxiao/core/units";
import { optionsOf, readBatch } from "./batch.ts";
import { keptFile } from "./kept-files.ts";
import { badCellsOf } from "./notes.ts";
import { refuseImport, type ImportRefusal, type ImportRoom } from "./room.ts";

type Destination = Parameters<typeof markTable>[1];

/** Marks beyond this many are left out of the marked file, which is held in memory while it is written. */
const marksMost = 200_000;

/**
 * Writes a person's own file back with its bad cells marked, each with its reason in Chinese and English.
 *
 * @returns null when it is written
 */
export async function writeMarked(
  room: ImportRoom,
  id: number,
  destination: Destination,
  chinese: Exclude<Language, "en"> = "zh-Hans",
): Promise<ImportRefusal | SheetRefusal | null> {
  const batch = await readBatch(room.books, id);
  if (batch === null) return refuseImport("not-found", { what: id });
  const marks: Mark[] = [];
  for await (const { row, column, header, reason } of badCellsOf(room.folder, id)) {
    if (marks.length === marksMost) break;
    marks.push({ row, column, text: `${header}：${reason[chinese]} / ${reason.en}` });
  }
  const { sheet } = optionsOf(batch);
  return markTable(keptFile(room.folder, batch.fileSha256), destination, marks, {
    fileName: batch.fileName,
    ...(sheet === null ? {} : { sheet }),
  });
}
