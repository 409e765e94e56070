import { assert } from "@dongxiao/core/units";

import { insertImportChanges, moveImport, systemEyes, withEyes } from "../books/index.ts";
import type { BooksBatch } from "./batch.ts";
import { refuseImport, type ImportRefusal, type ImportRoom, type Watch } from "./room.ts";
import { closed, readBatchFile, writeRows } from "./write-books.ts";

/** Carries out a checked books file in one transaction: all of its good rows, or nothing. */
export async function applyBooks(
  room: ImportRoom,
  batch: BooksBatch,
  watch: Watch,
): Promise<ImportRefusal | null> {
  const file = await readBatchFile(room, batch, watch);
  assert(file.ok, "a checked file can be read again");
  watch.progress?.({ stage: "replacing", done: 0, whole: 1 });
  return withEyes(room.books, systemEyes, async (trx) => {
    if (!(await moveImport(trx, batch.id, "checked", "applying")))
      return refuseImport("import-not-ready", { state: "applying" });
    const { changes, written: _, ...counted } = await writeRows(trx, batch, file);
    await insertImportChanges(trx, batch.id, changes);
    watch.signal?.throwIfAborted();
    watch.progress?.({ stage: "finishing", done: 0, whole: 1 });
    const counts = { ...batch.counts, ...counted };
    await moveImport(trx, batch.id, "applying", "applied", { counts });
    return null;
  }).finally(() => closed(file));
}
