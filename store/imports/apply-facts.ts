import {
  forgetImportChanges,
  insertImportChanges,
  moveImport,
  systemEyes,
  withEyes,
} from "../books/index.ts";
import {
  baseColumns,
  drainOutbox,
  inQuarter,
  keyOf,
  listed,
  partsOf,
  refreshDimensions,
  rewriteQuarter,
  sameKey,
  type Quarter,
} from "../facts/index.ts";
import { moveBatch, type FactsBatch } from "./batch.ts";
import { compareStaged, isStaged, stageBatch, stagedOf } from "./check-facts.ts";
import type { ImportRoom, Watch } from "./room.ts";
import {
  countRows,
  dropStaged,
  saysTheSame,
  stagedFrom,
  stagedQuarters,
  type Staged,
} from "./staged-rows.ts";

/** The staged rows that should be there: all that were read, but for refused and repeated ones. */
async function ensureStaged(room: ImportRoom, batch: FactsBatch, watch: Watch): Promise<void> {
  const good = batch.counts["staged"];
  if (good !== undefined && (await isStaged(room, stagedOf(batch), good))) return;
  await stageBatch(room, batch, watch);
}

/** Live rows `l` beside the staged rows `s` of the same keys. */
const matched = (staged: Staged, part: string): string =>
  `(select ${listed(baseColumns(staged.table))} from ${staged.table.name} where ${part}) as l
    inner join (select * from ${stagedFrom(staged)} and ${part}) as s
    on ${sameKey(staged.table, "l", "s")}`;

/** Keeps what will be replaced, and remembers which imports said what this one says too. */
async function supersede(
  { facts }: ImportRoom,
  staged: Staged,
  watch: Watch,
): Promise<ReadonlyMap<number, number>> {
  const { table, importId } = staged;
  const columns = baseColumns(table);
  const touched = new Map<number, number>();
  await facts.tell(`alter table ${table.name}_superseded drop partition ${importId}`);
  const quarters = await stagedQuarters(facts, staged);
  for (const [done, quarter] of quarters.entries()) {
    watch.signal?.throwIfAborted();
    watch.progress?.({ stage: "superseding", done, whole: quarters.length });
    const rows = await countRows(facts, `${table.name} where ${inQuarter(quarter)}`);
    for (const part of rows === 0 ? [] : partsOf(quarter, rows)) {
      await facts.tell(
        `insert into ${table.name}_superseded (${listed(columns)}, superseded_by)
         select ${listed(columns, "l")}, ${importId} from ${matched(staged, part)}
         where not (${saysTheSame(table)})`,
      );
      const others = await facts.ask<{ other: number; n: number }>(
        `select l.import_id as other, count() as n from ${matched(staged, part)}
         where other not in (0, ${importId}) group by other`,
      );
      for (const { other, n } of others) touched.set(other, (touched.get(other) ?? 0) + n);
    }
  }
  return touched;
}

/** What a quarter holds once an import is in it. Asking again after it is in gives the same rows. */
function contentAfter({ table, importId }: Staged, part: string): string {
  const [columns, key] = [listed(baseColumns(table)), keyOf(table)];
  const gone = `(${key}) in (select ${key} from ${table.name}_superseded
    where superseded_by = ${importId} and ${part})`;
  return `select ${columns} from ${table.name} where ${part} and not (${gone})
    union all select ${columns} from ${stagedFrom({ table, importId })} and ${part}
      and (${key}) not in (select ${key} from ${table.name} where ${part} and not (${gone}))`;
}

async function replaceQuarter(
  { facts }: ImportRoom,
  staged: Staged,
  quarter: Quarter,
): Promise<void> {
  const { table } = staged;
  const held = await countRows(facts, `${table.name} where ${inQuarter(quarter)}`);
  const coming = await countRows(facts, `${stagedFrom(staged)} and ${inQuarter(quarter)}`);
  await rewriteQuarter(facts, table, quarter, partsOf(quarter, held + coming), (part) =>
    held === 0
      ? `select ${listed(baseColumns(table))} from ${stagedFrom(staged)} and ${part}`
      : contentAfter(staged, part),
  );
}

/** `applying`: everything that will be replaced is kept, then the import may replace it. */
async function prepare(room: ImportRoom, batch: FactsBatch, watch: Watch): Promise<void> {
  await ensureStaged(room, batch, watch);
  const staged = stagedOf(batch);
  const { added, changed, same, writtenPacks } = await compareStaged(room, staged, watch);
  const repeated = batch.counts["repeated"] ?? 0;
  const touched = await supersede(room, staged, watch);
  await withEyes(room.books, systemEyes, async (trx) => {
    await forgetImportChanges(trx, batch.id);
    const changes = Array.from(touched, ([subjectId, rows]) => {
      return { subjectKind: "import", subjectId, before: null, after: { rows } };
    });
    await insertImportChanges(trx, batch.id, changes);
    await moveImport(trx, batch.id, "applying", "replacing", {
      counts: { ...batch.counts, added, changed, same: same + repeated, writtenPacks },
    });
  });
}

/** `replacing`: quarter after quarter is swapped. */
async function replace(room: ImportRoom, batch: FactsBatch, watch: Watch): Promise<void> {
  await ensureStaged(room, batch, watch);
  const staged = stagedOf(batch);
  const quarters = await stagedQuarters(room.facts, staged);
  for (const [done, quarter] of quarters.entries()) {
    watch.signal?.throwIfAborted();
    watch.progress?.({ stage: "replacing", done, whole: quarters.length });
    await replaceQuarter(room, staged, quarter);
  }
  watch.signal?.throwIfAborted();
  watch.progress?.({ stage: "finishing", done: 0, whole: 1 });
  await moveBatch(room.books, batch.id, "replacing", "applied");
  await dropStaged(room.facts, staged);
}

/** Walks an import from `applying` or `replacing` to its end; the caller holds the facts' lock. */
export async function carryOn(room: ImportRoom, batch: FactsBatch, watch: Watch): Promise<void> {
  await drainOutbox(room.books, room.facts, watch.signal);
  await refreshDimensions(room.books, room.facts);
  if (batch.state === "applying") await prepare(room, batch, watch);
  await replace(room, batch, watch);
}

/**
 * Brings an applied import into emptied facts again; its state in the books stays `applied`. The imports that it
 * touches are found anew, in the same transaction as before.
 */
export async function finishRebuilt(
  room: ImportRoom,
  batch: FactsBatch,
  watch: Watch,
): Promise<void> {
  await stageBatch(room, batch, watch);
  const staged = stagedOf(batch);
  await supersede(room, staged, watch);
  const quarters = await stagedQuarters(room.facts, staged);
  for (const [done, quarter] of quarters.entries()) {
    watch.progress?.({ stage: "replacing", done, whole: quarters.length });
    await replaceQuarter(room, staged, quarter);
  }
  await dropStaged(room.facts, staged);
}
