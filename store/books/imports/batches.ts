import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { ImportBatchTable, ImportKind, ImportState } from "../tables/records.ts";

/** One file on its way into the house, or back out. */
export type ImportBatch = Selectable<ImportBatchTable>;

/** Begins an import in the state `checking`; returns its number. */
export async function insertImport(
  trx: Trx,
  batch: {
    kind: ImportKind;
    fileName: string;
    fileSha256: string;
    options: Readonly<Record<string, unknown>>;
    startedBy: number | null;
  },
): Promise<number> {
  const { id } = await trx
    .insertInto("importBatch")
    .values({ ...batch, options: JSON.stringify(batch.options), state: "checking" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What may be written together with a step of an import. */
export interface ImportStep {
  readonly counts?: Readonly<Record<string, number>>;
  readonly refusal?: Readonly<Record<string, unknown>>;
  readonly fromCycle?: string | null;
  readonly toCycle?: string | null;
  readonly undoneBy?: number | null;
}

const last: readonly ImportState[] = ["applied", "undone", "refused", "cancelled", "failed"];

/** Moves an import on when it is still in the state that the caller believes; false when somebody was quicker. */
export async function moveImport(
  trx: Trx,
  id: number,
  from: ImportState,
  to: ImportState,
  step: ImportStep = {},
): Promise<boolean> {
  const { counts, refusal, ...rest } = step;
  const { numUpdatedRows } = await trx
    .updateTable("importBatch")
    .set({
      state: to,
      ...rest,
      ...(counts === undefined ? {} : { counts: JSON.stringify(counts) }),
      ...(refusal === undefined ? {} : { refusal: JSON.stringify(refusal) }),
      ...(last.includes(to) && to !== "undone" ? { finishedAt: sql<string>`now()` } : {}),
      ...(to === "undone" ? { undoneAt: sql<string>`now()` } : {}),
    })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Adds to what an import has counted so far; other counts stay. */
export async function countImport(
  trx: Trx,
  id: number,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await trx
    .updateTable("importBatch")
    .set({ counts: sql`counts || ${JSON.stringify(counts)}::jsonb` })
    .where("id", "=", id)
    .execute();
}

/** One import; null when there is none of that number. */
export async function importById(trx: Asking, id: number): Promise<ImportBatch | null> {
  const row = await trx
    .selectFrom("importBatch")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Imports, newest first; with states, only those in one of them. */
export function imports(
  trx: Asking,
  question: { most: number; states?: readonly ImportState[] },
): Promise<ImportBatch[]> {
  const all = trx.selectFrom("importBatch").selectAll().orderBy("id", "desc").limit(question.most);
  return (
    question.states === undefined ? all : all.where("state", "in", question.states)
  ).execute();
}
