import { systemEyes, withEyes } from "../books/index.ts";
import { warningsIn } from "./bad-cells.ts";
import type { BooksBatch } from "./batch.ts";
import type { Checked } from "./check-facts.ts";
import type { FileRefusal } from "./file-problems.ts";
import { writeNotes, type SampleRow } from "./notes.ts";
import type { ImportRoom, Watch } from "./room.ts";
import { closed, readBatchFile, writeRows, type WrittenRows } from "./write-books.ts";

const sampleRows = 20;

/** Thrown inside a transaction to undo all of it: a dry run does the real work and takes it back. */
class TakenBack extends Error {
  readonly rows: WrittenRows;

  constructor(rows: WrittenRows) {
    super("a dry run is taken back");
    this.rows = rows;
  }
}

async function dryRun(work: () => Promise<never>): Promise<WrittenRows> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TakenBack) return error.rows;
    throw error;
  }
}

function sampleOf({ changes, written }: WrittenRows): SampleRow[] {
  const before = new Map(changes.map((change) => [change.subjectId, change.before]));
  return written
    .filter(({ id }) => before.has(id))
    .slice(0, sampleRows)
    .map(({ row, isNew }) => ({
      row: row.row,
      what: isNew ? "added" : "changed",
      cells: Object.fromEntries([...row.cells].map(([id, value]) => [id, String(value)])),
    }));
}

/** The dry run of a books file: makes its changes in a transaction that is rolled back, and says what they were. */
export async function checkBooks(
  room: ImportRoom,
  batch: BooksBatch,
  watch: Watch,
): Promise<Checked | FileRefusal> {
  watch.progress?.({ stage: "reading", done: 0, whole: 1 });
  const file = await readBatchFile(room, batch, watch);
  if (!file.ok) return file;
  watch.signal?.throwIfAborted();
  watch.progress?.({ stage: "comparing", done: 0, whole: 1 });
  const rows = await dryRun(() =>
    withEyes(room.books, systemEyes, async (trx) => {
      throw new TakenBack(await writeRows(trx, batch, file));
    }),
  ).finally(() => closed(file));
  const problems = file.log.counts();
  const { sheet, headers } = file;
  writeNotes(room.folder, batch.id, { sheet, headers, problems, sample: sampleOf(rows) });
  const { added, changed, same, refused, repeated } = rows;
  const warnings = warningsIn(problems);
  const counted = { rows: file.rows, added, changed, same, refused, repeated, warnings };
  return { ok: true, ...counted, fromCycle: null, toCycle: null };
}
