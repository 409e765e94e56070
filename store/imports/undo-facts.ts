import { forgetImportChanges, moveImport, systemEyes, withEyes } from "../books/index.ts";
import {
  baseColumns,
  drainOutbox,
  inQuarter,
  keyOf,
  listed,
  partsOf,
  refreshDimensions,
  rewriteQuarter,
  type Facts,
  type Quarter,
} from "../facts/index.ts";
import type { FactsBatch } from "./batch.ts";
import { stagedOf } from "./check-facts.ts";
import { houseCloses, type ImportRoom, type Watch } from "./room.ts";
import { countRows, dropStaged, type Staged } from "./staged-rows.ts";

/** What a quarter holds once an import is out of it again. Asking again after it is out gives the same rows. */
function contentWithout({ table, importId }: Staged, part: string): string {
  const [columns, key] = [listed(baseColumns(table)), keyOf(table)];
  const others = `${table.name} where import_id != ${importId} and ${part}`;
  return `select ${columns} from ${others}
    union all select ${columns} from ${table.name}_superseded
      where superseded_by = ${importId} and ${part} and (${key}) not in (select ${key} from ${others})`;
}

async function quartersOf(facts: Facts, { table, importId }: Staged): Promise<Quarter[]> {
  const rows = await facts.ask<{ quarter: Quarter }>(
    `select distinct quarter from (
       select toStartOfQuarter(cycle) as quarter from ${table.name} where import_id = ${importId}
       union all select toStartOfQuarter(cycle) as quarter from ${table.name}_superseded
         where superseded_by = ${importId}) order by quarter`,
  );
  return rows.map(({ quarter }) => quarter);
}

/**
 * Walks an import that is `undoing` to its end: to `undone`, or to `cancelled` when it was stopped on its way in.
 * The caller holds the facts' lock.
 */
export async function walkBack(room: ImportRoom, batch: FactsBatch, watch: Watch): Promise<void> {
  const { books, facts } = room;
  await drainOutbox(books, facts);
  await refreshDimensions(books, facts);
  const staged = stagedOf(batch);
  const { table, importId } = staged;
  const quarters = await quartersOf(facts, staged);
  for (const [done, quarter] of quarters.entries()) {
    if (watch.signal?.reason === houseCloses) watch.signal.throwIfAborted();
    watch.progress?.({ stage: "undoing", done, whole: quarters.length });
    const rows = await countRows(facts, `${table.name} where ${inQuarter(quarter)}`);
    await rewriteQuarter(facts, table, quarter, partsOf(quarter, rows), (part) =>
      contentWithout(staged, part),
    );
  }
  watch.progress?.({ stage: "finishing", done: 0, whole: 1 });
  const end = batch.refusal === null ? "undone" : "cancelled";
  await withEyes(books, systemEyes, async (trx) => {
    await forgetImportChanges(trx, importId);
    await moveImport(trx, importId, "undoing", end);
  });
  await facts.tell(`alter table ${table.name}_superseded drop partition ${importId}`);
  await dropStaged(facts, staged);
}
