import { inQuarter, partsOf, type Quarter } from "../facts/index.ts";
import { BadCellLog, warningsIn } from "./bad-cells.ts";
import { optionsOf, type FactsBatch } from "./batch.ts";
import { nameDuplicates, removeDuplicates } from "./duplicates.ts";
import type { FactsReading, ReadFile } from "./facts-reader.ts";
import { sampleOf, type Codes } from "./facts-sample.ts";
import type { FileRefusal } from "./file-problems.ts";
import { placesOf } from "./headers.ts";
import { keptFile } from "./kept-files.ts";
import { factsForms } from "./kinds/index.ts";
import { readLookups } from "./lookups.ts";
import type { FactsForm } from "./kind.ts";
import { beginNotes, writeNotes } from "./notes.ts";
import type { ImportRoom, Watch } from "./room.ts";
import { stageFacts } from "./stage-facts.ts";
import {
  compareQuarter,
  countRows,
  dropStaged,
  stagedFrom,
  stagedQuarters,
  stagedSpan,
  type Comparison,
  type FactsComparison,
  type Staged,
} from "./staged-rows.ts";

/** What a check found out about a file. */
export interface Checked extends Comparison {
  readonly ok: true;
  readonly rows: number;
  readonly refused: number;
  readonly warnings: number;
  /** Of files of facts: the packs supplied by the rows that would be written. */
  readonly writtenPacks?: number;
  /** Good rows whose key stands in the file once more, with the same content. */
  readonly repeated: number;
  readonly fromCycle: string | null;
  readonly toCycle: string | null;
}

/** The staged rows of an import. */
export function stagedOf(batch: FactsBatch): Staged {
  return { table: factsForms[batch.kind].table, importId: batch.id };
}

/** What staging a file gave. */
export interface StagedFile {
  readonly ok: true;
  readonly file: ReadFile;
  readonly refused: number;
  readonly repeated: number;
  readonly form: FactsForm;
  readonly codes: Codes;
}

/** Reads the kept file of an import and stages its good rows, each key once. A repeat stages them anew. */
export async function stageBatch(
  room: ImportRoom,
  batch: FactsBatch,
  watch: Watch,
): Promise<StagedFile | FileRefusal> {
  const staged = stagedOf(batch);
  const options = optionsOf(batch);
  await dropStaged(room.facts, staged);
  const problemsPath = beginNotes(room.folder, batch);
  const reading = {
    form: batch.kind,
    path: keptFile(room.folder, batch.fileSha256),
    fileName: batch.fileName,
    sheet: options.sheet,
    importId: batch.id,
    problemsPath,
    ...(await readLookups(room.books, options.today)),
  };
  const reached = (done: number, whole: number): void =>
    watch.progress?.({ stage: "reading", done, whole });
  const file = await stageFacts(room.facts, staged.table, reading, reached, watch.signal);
  if (!file.ok) return file;
  return withoutDuplicates(room, batch, file, reading, watch);
}

const byKey = (keys: ReadonlyMap<string, number>): Map<number, string> =>
  new Map(Array.from(keys, ([code, id]) => [id, code]));

async function withoutDuplicates(
  { facts }: ImportRoom,
  batch: FactsBatch,
  file: ReadFile,
  { problemsPath, context }: FactsReading,
  { signal }: Watch,
): Promise<StagedFile> {
  const staged = stagedOf(batch);
  const form = factsForms[batch.kind];
  const places = placesOf(form, file.headers);
  const column = "ok" in places ? 0 : (places.get("sku") ?? 0);
  const log = new BadCellLog(problemsPath, file.sheet, file.headers);
  const codes = { retailer: byKey(context.retailers), sku: byKey(context.skus) };
  const cells = { column, codeOf: (sku: number): string => codes.sku.get(sku) ?? "" };
  let [refused, repeated] = [file.refused, 0];
  try {
    const quarters = await stagedQuarters(facts, staged);
    for (const quarter of quarters) {
      signal?.throwIfAborted();
      const found = await nameDuplicates(facts, staged, quarter, log, cells);
      refused += found.refused;
      repeated += found.repeated;
    }
    if (refused + repeated > file.refused) await removeDuplicates(facts, staged, quarters);
  } finally {
    log.close();
  }
  const problems = { ...file.problems, ...log.counts() };
  return { ok: true, file: { ...file, problems }, refused, repeated, form, codes };
}

/** Compares what is staged with what facts hold, quarter by quarter; names the first quarter that would differ. */
export async function compareStaged(
  { facts }: ImportRoom,
  staged: Staged,
  watch: Watch,
): Promise<FactsComparison & { differing: Quarter | null }> {
  const quarters = await stagedQuarters(facts, staged);
  let [added, changed, same, writtenPacks] = [0, 0, 0, 0];
  let differing: Quarter | null = null;
  for (const [done, quarter] of quarters.entries()) {
    watch.signal?.throwIfAborted();
    watch.progress?.({ stage: "comparing", done, whole: quarters.length });
    const rows = await countRows(facts, `${staged.table.name} where ${inQuarter(quarter)}`);
    const found = await compareQuarter(facts, staged, partsOf(quarter, rows), quarter);
    added += found.added;
    changed += found.changed;
    same += found.same;
    writtenPacks += found.writtenPacks;
    if (found.added + found.changed > 0) differing ??= quarter;
  }
  return { added, changed, same, writtenPacks, differing };
}

/** The dry run of a file of facts: stages its good rows and says what they would do. */
export async function checkFacts(
  room: ImportRoom,
  batch: FactsBatch,
  watch: Watch,
): Promise<Checked | FileRefusal> {
  const staging = await stageBatch(room, batch, watch);
  if (!staging.ok) return staging;
  const staged = stagedOf(batch);
  const { differing, ...found } = await compareStaged(room, staged, watch);
  const { file, refused, repeated } = staging;
  const { sheet, headers, problems } = file;
  const sample =
    differing === null
      ? []
      : await sampleOf(room.facts, staging.form, staged, differing, staging.codes);
  writeNotes(room.folder, batch.id, { sheet, headers, problems, sample });
  const span = await stagedSpan(room.facts, staged);
  return {
    ok: true,
    rows: file.rows,
    refused,
    warnings: warningsIn(problems),
    ...found,
    same: found.same + repeated,
    repeated,
    fromCycle: span?.fromCycle ?? null,
    toCycle: span?.toCycle ?? null,
  };
}

/** Whether all rows that a check staged are still there: a power cut may have taken them. */
export async function isStaged(room: ImportRoom, staged: Staged, good: number): Promise<boolean> {
  return (await countRows(room.facts, stagedFrom(staged))) === good;
}
