import type { ImportBatch } from "@dongxiao/contract";
import {
  allPeople,
  type Books,
  importById,
  type ImportBatch as ImportRow,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";

import { refusalWords } from "../work/refusal-words.ts";

/** Imports as people see them. */
export async function shownImports(
  books: Books,
  rows: readonly ImportRow[],
): Promise<ImportBatch[]> {
  const people = await withEyes(books, systemEyes, allPeople);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: number | null): string | null =>
    id === null ? null : (names.get(id) ?? null);
  return rows.map((row) => {
    const count = (name: string): number => row.counts[name] ?? 0;
    return {
      id: row.id,
      kind: row.kind,
      fileName: row.fileName,
      state: row.state,
      allOrNothing: row.options["allOrNothing"] === true,
      rows: count("rows"),
      added: count("added"),
      changed: count("changed"),
      same: count("same"),
      refused: count("refused"),
      warnings: count("warnings"),
      fromCycle: row.fromCycle,
      toCycle: row.toCycle,
      startedBy: nameOf(row.startedBy),
      startedAt: row.startedAt,
      finishedAt: row.finishedAt,
      undoneBy: nameOf(row.undoneBy),
      undoneAt: row.undoneAt,
      refusal: refusalWords(row),
    };
  });
}

/** One import as people see it; null when there is none. */
export async function findImport(books: Books, id: number): Promise<ImportBatch | null> {
  const row = await withEyes(books, systemEyes, (trx) => importById(trx, id));
  if (row === null) return null;
  const [shown] = await shownImports(books, [row]);
  return shown ?? null;
}
