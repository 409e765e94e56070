import type { ImportBatch, ImportKind } from "@dongxiao/contract";
import type { Titles } from "@dongxiao/core/units";
import {
  allPeople,
  type Books,
  importById,
  type ImportBatch as ImportRow,
  ownFields,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";
import { type CheckNotes, columnsLeftOpen } from "@dongxiao/store/imports";

import { refusalWords } from "../work/refusal-words.ts";

/** What the headers of a checked file leave open. */
export interface LeftOpen {
  readonly unmatchedColumns: string[];
  readonly absentColumns: Titles[];
}

/** What the headers of a checked file leave open; nothing while it is not checked. */
export async function leftOpen(
  books: Books,
  kind: ImportKind,
  notes: CheckNotes | null,
): Promise<LeftOpen> {
  if (notes === null) return { unmatchedColumns: [], absentColumns: [] };
  const own = await withEyes(books, systemEyes, ownFields);
  const { unmatched, absent } = columnsLeftOpen(kind, notes.headers, own);
  return { unmatchedColumns: [...unmatched], absentColumns: [...absent] };
}

type NameOf = (personId: number | null) => string | null;

function shown(row: ImportRow, nameOf: NameOf): ImportBatch {
  const { id, kind, fileName, state, fromCycle, toCycle, counts } = row;
  const count = (name: string): number => counts[name] ?? 0;
  return {
    id,
    kind,
    fileName,
    state,
    fromCycle,
    toCycle,
    allOrNothing: row.options["allOrNothing"] === true,
    rows: count("rows"),
    added: count("added"),
    changed: count("changed"),
    same: count("same"),
    refused: count("refused"),
    warnings: count("warnings"),
    startedBy: nameOf(row.startedBy),
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    undoneBy: nameOf(row.undoneBy),
    undoneAt: row.undoneAt,
    refusal: refusalWords(row),
  };
}

/** Imports as people see them. */
export async function shownImports(
  books: Books,
  rows: readonly ImportRow[],
): Promise<ImportBatch[]> {
  const people = await withEyes(books, systemEyes, allPeople);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => shown(row, (id) => (id === null ? null : (names.get(id) ?? null))));
}

/** One import as people see it; null when there is none. */
export async function findImport(books: Books, id: number): Promise<ImportBatch | null> {
  const row = await withEyes(books, systemEyes, (trx) => importById(trx, id));
  if (row === null) return null;
  const [found] = await shownImports(books, [row]);
  return found ?? null;
}
