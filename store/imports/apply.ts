import { type ImportBatch } from "../books/index.ts";
import { feedFacts, whileWriting } from "../facts/index.ts";
import { applyBooks } from "./apply-books.ts";
import { carryOn } from "./apply-facts.ts";
import { isFactsBatch, moveBatch, optionsOf, readBatch, type FactsBatch } from "./batch.ts";
import { dropWork } from "./imports.ts";
import {
  houseCloses,
  refuseImport,
  type ImportRefusal,
  type ImportRoom,
  type Watch,
} from "./room.ts";
import { walkBack } from "./undo-facts.ts";

/**
 * Carries out a checked import. Stopped by the signal it takes back what it did and ends up `cancelled`, unless the
 * house closes: then `resumeImports` goes on.
 *
 * @returns the import as it is now
 */
export async function applyImport(
  room: ImportRoom,
  id: number,
  watch: Watch = {},
): Promise<ImportBatch | ImportRefusal> {
  const batch = await readBatch(room.books, id);
  if (batch === null) return refuseImport("not-found", { what: id });
  if (batch.state !== "checked") return refuseImport("import-not-ready", { state: batch.state });
  const refused = batch.counts["refused"] ?? 0;
  if (optionsOf(batch).allOrNothing && refused > 0)
    return refuseImport("import-has-errors", { refused });
  if (isFactsBatch(batch)) {
    if (!(await moveBatch(room.books, id, "checked", "applying")))
      return refuseImport("import-not-ready", { state: "applying" });
    await whileWriting(room.books, () =>
      finishApplying(room, { ...batch, state: "applying" }, watch),
    );
  } else {
    const refusal = await applyBooks(room, batch, watch);
    if (refusal !== null) return refusal;
    await feedFacts(room.books, room.facts);
  }
  return (await readBatch(room.books, id)) ?? refuseImport("not-found", { what: id });
}

/** Walks an import of facts to its end, or back when it is stopped. The caller holds the facts' lock. */
export async function finishApplying(
  room: ImportRoom,
  batch: FactsBatch,
  watch: Watch,
): Promise<void> {
  try {
    await carryOn(room, batch, watch);
  } catch (error) {
    if (watch.signal?.aborted !== true || watch.signal.reason === houseCloses) throw error;
    await stop(room, batch, watch);
  }
}

async function stop(room: ImportRoom, { id }: FactsBatch, { progress }: Watch): Promise<void> {
  const { books, facts } = room;
  const refusal = { code: "cancelled", detail: {} };
  const batch = await readBatch(books, id);
  if (batch === null || !isFactsBatch(batch)) return;
  if (await moveBatch(books, id, "applying", "cancelled", { refusal })) {
    await dropWork(room, batch);
    return;
  }
  if (!(await moveBatch(books, id, "replacing", "undoing", { refusal }))) return;
  const undoing = { ...batch, state: "undoing" as const, refusal };
  await walkBack(
    { books, facts, folder: room.folder },
    undoing,
    progress === undefined ? {} : { progress },
  );
}
