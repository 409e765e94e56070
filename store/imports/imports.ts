import {
  insertImport,
  ownFields,
  systemEyes,
  withEyes,
  type ImportBatch,
  type ImportKind,
} from "../books/index.ts";
import { isFactsBatch, moveBatch, readBatch, type ImportOptions } from "./batch.ts";
import { checkBooks } from "./check-books.ts";
import { checkFacts, stagedOf, type Checked } from "./check-facts.ts";
import { columnsLeftOpen } from "./file-columns.ts";
import type { FileRefusal } from "./file-problems.ts";
import { keepFile } from "./kept-files.ts";
import { readNotes } from "./notes.ts";
import {
  houseCloses,
  refuseImport,
  type ImportRefusal,
  type ImportRoom,
  type Watch,
} from "./room.ts";
import { dropStaged } from "./staged-rows.ts";

/** A file that somebody sends. */
export interface SentFile {
  readonly kind: ImportKind;
  readonly path: string;
  readonly fileName: string;
  readonly options: ImportOptions;
  readonly startedBy: number | null;
}

/** Keeps a person's file and begins an import of it; returns its number. */
export async function beginImport(room: ImportRoom, sent: SentFile): Promise<number> {
  const { kind, fileName, options, startedBy } = sent;
  const fileSha256 = await keepFile(room.folder, sent.path);
  return withEyes(room.books, systemEyes, (trx) =>
    insertImport(trx, { kind, fileName, fileSha256, options: { ...options }, startedBy }),
  );
}

/**
 * Checks the file of an import without changing anything: the dry run. The import ends up `checked`, or `refused`
 * when the file cannot be taken, or `cancelled` when the signal stopped it.
 *
 * @returns the import as it is now
 */
export async function checkImport(
  room: ImportRoom,
  id: number,
  watch: Watch = {},
): Promise<ImportBatch | ImportRefusal> {
  const batch = await readBatch(room.books, id);
  if (batch === null) return refuseImport("not-found", { what: id });
  if (batch.state !== "checking") return refuseImport("import-not-ready", { state: batch.state });
  try {
    const found = isFactsBatch(batch)
      ? await checkFacts(room, batch, watch)
      : await checkBooks(room, batch, watch);
    await settleCheck(room, batch, found);
  } catch (error) {
    if (watch.signal?.reason === houseCloses) throw error;
    await dropWork(room, batch);
    const isStopped = watch.signal?.aborted === true;
    const refusal = { code: isStopped ? "cancelled" : "interrupted", detail: {} };
    await moveBatch(room.books, id, "checking", isStopped ? "cancelled" : "failed", { refusal });
    if (!isStopped) throw error;
  }
  return (await readBatch(room.books, id)) ?? refuseImport("not-found", { what: id });
}

async function settleCheck(
  room: ImportRoom,
  batch: ImportBatch,
  found: Checked | FileRefusal,
): Promise<void> {
  if (!found.ok) {
    await dropWork(room, batch);
    const refusal = { code: found.code, detail: found.detail };
    await moveBatch(room.books, batch.id, "checking", "refused", { refusal });
    return;
  }
  const { ok: _, fromCycle, toCycle, ...counted } = found;
  const staged = found.rows - found.refused - found.repeated;
  const headers = readNotes(room.folder, batch.id)?.headers ?? [];
  const own = await withEyes(room.books, systemEyes, ownFields);
  const unmatched = columnsLeftOpen(batch.kind, headers, own).unmatched.length;
  const warnings = found.warnings + unmatched;
  const counts = { ...counted, warnings, unmatched, staged };
  await moveBatch(room.books, batch.id, "checking", "checked", { counts, fromCycle, toCycle });
}

/** Drops what a check left in facts. */
export async function dropWork(room: ImportRoom, batch: ImportBatch): Promise<void> {
  if (isFactsBatch(batch)) await dropStaged(room.facts, stagedOf(batch));
}
