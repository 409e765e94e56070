import {
  forgetImportChanges,
  importChanges,
  moveImport,
  systemEyes,
  withEyes,
  type ImportChange,
  type Trx,
} from "../books/index.ts";
import { factTables, type Facts } from "../facts/index.ts";
import { refuseImport, type ImportRefusal, type ImportRoom } from "./room.ts";
import type { SubjectChange, TouchedSince } from "./subject.ts";
import { putBack } from "./subjects.ts";
import type { BooksBatch } from "./batch.ts";

/** Rolls a transaction back and carries the refusal out of it. */
class Refusing extends Error {
  readonly refusal: ImportRefusal;

  constructor(refusal: ImportRefusal) {
    super("an undo is refused");
    this.refusal = refusal;
  }
}

function namesIn(touched: readonly TouchedSince[], importId: number): string {
  const later = touched.flatMap(({ importIds }) => importIds).filter((id) => id !== null);
  const numbers = [...new Set(later)].filter((id) => id > importId).toSorted((a, b) => a - b);
  return numbers.length === 0 ? "—" : numbers.join(", ");
}

async function putAllBack(trx: Trx, batch: BooksBatch, changes: readonly ImportChange[]) {
  const byKind = Object.groupBy(
    changes as readonly SubjectChange[],
    ({ subjectKind }) => subjectKind,
  );
  for (const kind of ["file", "licence", "retailer", "sku", "schedule", "unit"] as const) {
    const touched = await putBack[kind](trx, byKind[kind] ?? []);
    if (touched.length > 0) {
      const later = namesIn(touched, batch.id);
      throw new Refusing(refuseImport("import-superseded", { later }));
    }
  }
}

const isBegun = ({ before }: ImportChange): boolean => Array.isArray(before) && before.length === 0;

/** What facts speak of by its key; of units they hold only what retailers lay on. */
const factSubjects = {
  organisation: null,
  retailers: "retailer",
  skus: "sku",
  "retailer-file": null,
} as const;

/** The imports of facts about subjects that would no longer exist. */
async function factsAbout(
  facts: Facts,
  kind: BooksBatch["kind"],
  changes: readonly ImportChange[],
): Promise<number[]> {
  const subject = factSubjects[kind];
  const begun = changes.filter((one) => one.subjectKind === subject && isBegun(one));
  const ids = begun.map(({ subjectId }) => subjectId);
  if (subject === null || ids.length === 0) return [];
  const found = new Set<number>();
  for (const { name } of factTables.filter(({ subjects }) => subjects.includes(subject))) {
    const rows = await facts.ask<{ id: number }>(
      `select distinct import_id as id from ${name} where ${subject} in {ids: Array(UInt32)}`,
      { ids },
    );
    for (const { id } of rows) found.add(id);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Takes a books import back in one transaction; refused when something since then rests on it. */
export async function undoBooks(
  { books, facts }: ImportRoom,
  batch: BooksBatch,
  by: number | null,
): Promise<ImportRefusal | null> {
  try {
    return await withEyes(books, systemEyes, async (trx) => {
      if (!(await moveImport(trx, batch.id, "applied", "undoing", { undoneBy: by })))
        return refuseImport("import-not-ready", { state: "undoing" });
      const changes = await importChanges(trx, batch.id);
      const resting = await factsAbout(facts, batch.kind, changes);
      if (resting.length > 0)
        throw new Refusing(refuseImport("import-superseded", { later: resting.join(", ") }));
      await putAllBack(trx, batch, changes);
      await forgetImportChanges(trx, batch.id);
      await moveImport(trx, batch.id, "undoing", "undone");
      return null;
    });
  } catch (error) {
    if (error instanceof Refusing) return error.refusal;
    throw error;
  }
}
