import { imports, systemEyes, withEyes, type ImportBatch } from "../books/index.ts";
import { markWidened, whileWriting } from "../facts/index.ts";
import { finishApplying } from "./apply.ts";
import { isFactsBatch, moveBatch, readBatch, type BooksBatch, type FactsBatch } from "./batch.ts";
import { dropWork } from "./imports.ts";
import { isRebuilding, rebuildFacts } from "./rebuild.ts";
import type { ImportRoom, Watch } from "./room.ts";
import { walkBack } from "./undo-facts.ts";

const unfinished = ["checking", "applying", "replacing", "undoing"] as const;

/**
 * Finishes what a crash left. Facts of an older format are marked first; then come imports, oldest first: an import that was being applied goes on, one that was being undone goes
 * on being undone, a check that was interrupted has failed unless somebody takes it up again. To be called before anything
 * else writes facts.
 *
 * @param takenUp imports whose check a queue begins anew: they stay as they are
 * @returns the imports that were finished, as they are now
 */
export async function resumeImports(
  room: ImportRoom,
  watch: Watch = {},
  takenUp: ReadonlySet<number> = new Set(),
): Promise<ImportBatch[]> {
  await markWidened(room.books, room.facts, {
    reached: (done, whole) => watch.progress?.({ stage: "marking", done, whole }),
    signal: watch.signal,
  });
  const left = await withEyes(room.books, systemEyes, (trx) =>
    imports(trx, { most: 10_000, states: unfinished }),
  );
  const finished: ImportBatch[] = [];
  const isOurs = ({ id, state }: ImportBatch): boolean => state !== "checking" || !takenUp.has(id);
  for (const { id } of left.filter(isOurs).toSorted((a, b) => a.id - b.id)) {
    const batch = await readBatch(room.books, id);
    if (batch !== null) await resume(room, batch, watch);
    const now = await readBatch(room.books, id);
    if (now !== null) finished.push(now);
  }
  if (await isRebuilding(room.facts)) await rebuildFacts(room, watch);
  return finished;
}

async function resume(
  room: ImportRoom,
  batch: FactsBatch | BooksBatch,
  watch: Watch,
): Promise<void> {
  if (batch.state === "checking" || !isFactsBatch(batch)) {
    await dropWork(room, batch);
    const refusal = { code: "interrupted", detail: {} };
    await moveBatch(room.books, batch.id, "checking", "failed", { refusal });
    return;
  }
  await whileWriting(room.books, () =>
    batch.state === "undoing" ? walkBack(room, batch, watch) : finishApplying(room, batch, watch),
  );
}
