import type { FieldValue } from "@dongxiao/core/retailers";

import type { Asking } from "../database.ts";
import type { Entry, Timeline } from "../history/timeline.ts";

/** What one field held from a day on, and who said so, when and why. */
export interface FileEntry {
  /** Null: emptied. */
  readonly value: FieldValue | null;
  readonly reason: string;
  readonly by: number | null;
  readonly at: string;
}

/** What each field of one retailer held, by field. */
export type FileHistory = Readonly<Record<string, Timeline<FileEntry>>>;

/** What of an entry makes it differ from its neighbour. */
export const fileColumns = ["value"] as const;

/** The histories of retailers' files as these eyes see them: of some fields, or of all. */
export async function fileTimelines(
  trx: Asking,
  ids: readonly number[],
  fields: readonly string[] | null = null,
): Promise<Map<number, FileHistory>> {
  const all = trx
    .selectFrom("fileValue")
    .select(["retailerId", "field", "during", "value", "reason", "importId"])
    .select(["changedBy as by", "changedAt as at"])
    .where((on) => on("retailerId", "=", on.fn.any(on.val(ids))))
    .orderBy("retailerId")
    .orderBy("field")
    .orderBy("during");
  const rows = await (
    fields === null ? all : all.where((on) => on("field", "=", on.fn.any(on.val(fields))))
  ).execute();
  const histories = new Map<number, Record<string, Entry<FileEntry>[]>>(ids.map((id) => [id, {}]));
  for (const { retailerId, field, during, importId, ...attributes } of rows) {
    const entries = (histories.get(retailerId) ?? {})[field];
    const entry = { from: during.from, attributes, importId };
    if (entries === undefined) (histories.get(retailerId) ?? {})[field] = [entry];
    else entries.push(entry);
  }
  return histories;
}
