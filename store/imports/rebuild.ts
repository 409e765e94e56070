import {
  imports,
  systemEyes,
  withEyes,
  type ImportBatch,
  type Observation,
} from "../books/index.ts";
import {
  drainOutbox,
  factTables,
  feedRecorded,
  forgetUnmarked,
  refreshDimensions,
  whileWriting,
  type Facts,
} from "../facts/index.ts";
import { finishRebuilt } from "./apply-facts.ts";
import { isFactsBatch } from "./batch.ts";
import type { ImportRoom, Watch } from "./room.ts";

/** Whether a rebuild was begun and never finished. */
export async function isRebuilding(facts: Facts): Promise<boolean> {
  const [row] = await facts.ask<{ n: number }>("select count() as n from rebuilding");
  return (row?.n ?? 0) > 0;
}

const recordsAtOnce = 10_000;

/** Recorded counts up to a moment, after another. */
function recordsBetween(
  { books }: ImportRoom,
  after: string,
  until: string,
): Promise<Observation[]> {
  return withEyes(books, systemEyes, (trx) =>
    trx
      .selectFrom("observation")
      .selectAll()
      .where("recordedAt", ">", after)
      .where("recordedAt", "<=", until)
      .orderBy("id")
      .execute(),
  );
}

async function emptyFacts(facts: Facts): Promise<void> {
  await facts.tell("insert into rebuilding (at) values (now())");
  for (const { name } of factTables)
    for (const table of [name, `${name}_superseded`, `staging_${name}`])
      await facts.tell(`truncate table ${table}`);
}

async function feedBetween(room: ImportRoom, after: string, until: string): Promise<void> {
  const records = await recordsBetween(room, after, until);
  for (let at = 0; at < records.length; at += recordsAtOnce)
    await feedRecorded(room.facts, records.slice(at, at + recordsAtOnce));
}

/**
 * Builds facts anew from the books and the kept files, in the order in which things came in. One that was interrupted
 * is begun again by `resumeImports`; until it is done, questions see a part of the facts.
 *
 * @returns the imports that facts were built from
 */
export function rebuildFacts(room: ImportRoom, watch: Watch = {}): Promise<ImportBatch[]> {
  const { books, facts } = room;
  return whileWriting(books, async () => {
    await drainOutbox(books, facts, watch.signal);
    const applied = await withEyes(books, systemEyes, (trx) =>
      imports(trx, { most: 1_000_000, states: ["applied"] }),
    );
    const order = applied
      .filter(isFactsBatch)
      .toSorted((a, b) => ((a.finishedAt ?? "") < (b.finishedAt ?? "") ? -1 : 1));
    await emptyFacts(facts);
    await refreshDimensions(books, facts);
    let before = "-infinity";
    for (const batch of order) {
      watch.signal?.throwIfAborted();
      const at = batch.finishedAt ?? before;
      await feedBetween(room, before, at);
      await finishRebuilt(room, batch, watch);
      before = at;
    }
    await feedBetween(room, before, "infinity");
    await forgetUnmarked(facts);
    await facts.tell("truncate table rebuilding");
    return order;
  });
}
