import type { FieldValue } from "@dongxiao/core/retailers";
import { sql } from "kysely";

import type { Trx } from "../database.ts";
import { retailerKind } from "../history/kinds.ts";
import { lockSubjects } from "../history/read.ts";
import { changed, firstDifference } from "../history/timeline.ts";
import { insertRows } from "../rows.ts";
import { spanText } from "../spans.ts";
import { fileColumns, fileTimelines, type FileHistory } from "./file-timelines.ts";

/** From a day on, a field of a retailer's file holds something else; null empties it. */
export interface FileChange {
  readonly id: number;
  readonly field: string;
  readonly fromDay: string;
  readonly value: FieldValue | null;
  readonly reason: string;
  readonly importId: number | null;
}

/** The fields of a file that are no longer what they were. */
export interface ChangedFile {
  readonly id: number;
  readonly before: FileHistory;
  readonly after: FileHistory;
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/**
 * Changes retailers' files from given days on, many at once, in the order given; what came before stays.
 *
 * @returns the files that differ now, with the fields that do
 */
export async function changeFiles(
  trx: Trx,
  changes: readonly FileChange[],
  by: number | null,
): Promise<readonly ChangedFile[]> {
  const ids = unique(changes.map(({ id }) => id));
  await lockSubjects(trx, retailerKind, ids);
  const before = await fileTimelines(trx, ids, unique(changes.map(({ field }) => field)));
  const at = await momentOf(trx);
  const after = new Map(before);
  for (const { id, field, fromDay, value, reason, importId } of changes) {
    const history = after.get(id) ?? {};
    const timeline = history[field] ?? [];
    if (timeline.length === 0 && value === null) continue;
    const attributes = { value, reason, by, at };
    const now = changed(fileColumns, timeline, { fromDay, attributes, importId });
    after.set(id, { ...history, [field]: now });
  }
  return writeFiles(trx, before, after);
}

/** Puts the fields of files back to what they were: how an import is undone. */
export async function replaceFiles(
  trx: Trx,
  wanted: ReadonlyMap<number, FileHistory>,
): Promise<readonly ChangedFile[]> {
  const ids = [...wanted.keys()];
  await lockSubjects(trx, retailerKind, ids);
  const before = await fileTimelines(trx, ids);
  const after = ids.map((id) => [id, { ...before.get(id), ...wanted.get(id) }] as const);
  return writeFiles(trx, before, new Map(after));
}

/** The moment of this transaction. */
async function momentOf(trx: Trx): Promise<string> {
  const { rows } = await sql<{ at: string }>`select now() as at`.execute(trx);
  return rows[0]?.at ?? "";
}

/** The fields in which two histories of one file differ. */
export function differingFields(one: FileHistory, other: FileHistory): readonly string[] {
  const fields = unique([...Object.keys(one), ...Object.keys(other)]);
  return fields.filter(
    (field) => firstDifference(fileColumns, one[field] ?? [], other[field] ?? []) !== null,
  );
}

function parted(history: FileHistory, fields: readonly string[]): FileHistory {
  return Object.fromEntries(fields.map((field) => [field, history[field] ?? []]));
}

async function writeFiles(
  trx: Trx,
  before: ReadonlyMap<number, FileHistory>,
  after: ReadonlyMap<number, FileHistory>,
): Promise<readonly ChangedFile[]> {
  const files = [...after].flatMap(([id, now]) => {
    const was = before.get(id) ?? {};
    const fields = differingFields(was, now);
    if (fields.length === 0) return [];
    return [{ id, before: parted(was, fields), after: parted(now, fields) }];
  });
  if (files.length === 0) return [];
  const pairs = files.flatMap(({ id, after: now }) => Object.keys(now).map((field) => [id, field]));
  await sql`delete from file_value v
    using unnest(${pairs.map(([id]) => id)}::int[], ${pairs.map(([, field]) => field)}::text[]) as d (id, field)
    where v.retailer_id = d.id and v.field = d.field`.execute(trx);
  const rows = files.flatMap(rowsOf);
  if (rows.length > 0) await insertRows(trx, "fileValue", rows);
  return files;
}

function rowsOf({ id, after }: ChangedFile): object[] {
  return Object.entries(after).flatMap(([field, timeline]) =>
    timeline.map(({ from, attributes, importId }, i) => ({
      retailerId: id,
      field,
      during: spanText({ from, to: timeline[i + 1]?.from ?? null }),
      value: attributes.value,
      reason: attributes.reason,
      changedBy: attributes.by,
      changedAt: attributes.at,
      importId,
    })),
  );
}
