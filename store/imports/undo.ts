import {
  moveImport,
  systemEyes,
  withEyes,
  type Books,
  type ImportBatch,
  type Trx,
} from "../books/index.ts";
import { feedFacts, whileWriting } from "../facts/index.ts";
import { isFactsBatch, readBatch, type BooksBatch } from "./batch.ts";
import { refuseImport, type ImportRefusal, type ImportRoom, type Watch } from "./room.ts";
import { undoBooks } from "./undo-books.ts";
import { walkBack } from "./undo-facts.ts";

const standing = ["applying", "replacing", "applied", "undoing"] as const;

/** Later imports that touched the same rows and still stand. */
async function laterImports(trx: Trx, id: number): Promise<number[]> {
  const rows = await trx
    .selectFrom("importChange")
    .innerJoin("importBatch", "importBatch.id", "importChange.importId")
    .select("importChange.importId")
    .where("importChange.subjectKind", "=", "import")
    .where("importChange.subjectId", "=", id)
    .where("importBatch.state", "in", standing)
    .orderBy("importChange.importId")
    .execute();
  return rows.map(({ importId }) => importId);
}

/** Under the lock, so that no import can come between the question and the answer. */
function beginUndo(books: Books, id: number, by: number | null): Promise<ImportRefusal | null> {
  return withEyes(books, systemEyes, async (trx) => {
    const later = await laterImports(trx, id);
    if (later.length > 0) return refuseImport("import-superseded", { later: later.join(", ") });
    const moved = await moveImport(trx, id, "applied", "undoing", { undoneBy: by });
    return moved ? null : refuseImport("import-not-ready", { state: "undoing" });
  });
}

/**
 * Takes an applied import back; refused when a later one touched the same rows, which is named.
 *
 * @returns the import as it is now
 */
export async function undoImport(
  room: ImportRoom,
  id: number,
  by: number | null,
  watch: Watch = {},
): Promise<ImportBatch | ImportRefusal> {
  const batch = await readBatch(room.books, id);
  if (batch === null) return refuseImport("not-found", { what: id });
  if (batch.state !== "applied") return refuseImport("import-not-ready", { state: batch.state });
  const refusal = await (isFactsBatch(batch)
    ? whileWriting(room.books, async () => {
        const refused = await beginUndo(room.books, id, by);
        if (refused === null) await walkBack(room, { ...batch, state: "undoing" }, watch);
        return refused;
      })
    : undoHere(room, batch, by));
  if (refusal !== null) return refusal;
  return (await readBatch(room.books, id)) ?? refuseImport("not-found", { what: id });
}

async function undoHere(
  room: ImportRoom,
  batch: BooksBatch,
  by: number | null,
): Promise<ImportRefusal | null> {
  const refusal = await undoBooks(room, batch, by);
  if (refusal === null) await feedFacts(room.books, room.facts);
  return refusal;
}
