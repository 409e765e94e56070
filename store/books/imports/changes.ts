import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";
import { insertRows } from "../rows.ts";

/** What one import did to one subject, so that it can be taken back. */
export interface ImportChange {
  readonly subjectKind: string;
  readonly subjectId: number;
  readonly before: unknown;
  readonly after: unknown;
}

/** Keeps what an import did; changes are numbered on from those it has. */
export async function insertImportChanges(
  trx: Trx,
  importId: number,
  changes: readonly ImportChange[],
): Promise<void> {
  const { rows } = await sql<{ next: number }>`select coalesce(max(ordinal), 0) + 1 as next
    from import_change where import_id = ${importId}`.execute(trx);
  const first = rows[0]?.next ?? 1;
  await insertRows(
    trx,
    "importChange",
    changes.map((change, i) => ({ importId, ordinal: first + i, ...change })),
  );
}

/** What an import did, in its order. */
export function importChanges(trx: Asking, importId: number): Promise<ImportChange[]> {
  return trx
    .selectFrom("importChange")
    .select(["subjectKind", "subjectId", "before", "after"])
    .where("importId", "=", importId)
    .orderBy("ordinal")
    .execute();
}

/** Forgets what an import did, once it is undone. */
export async function forgetImportChanges(trx: Trx, importId: number): Promise<void> {
  await trx.deleteFrom("importChange").where("importId", "=", importId).execute();
}
