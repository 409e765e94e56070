import type { FieldValue, FileField } from "@dongxiao/core/retailers";
import { sql } from "kysely";

import type { Asking } from "../database.ts";
import { holds } from "../spans.ts";

/** What the fields of one file hold, by field; a field that holds nothing is missing. */
export type FileValues = ReadonlyMap<string, FieldValue>;

/** What the files that these eyes see held on a day, by retailer: of some, or of all. */
export async function filesAsOf(
  trx: Asking,
  day: string,
  ids: readonly number[] | null = null,
): Promise<ReadonlyMap<number, FileValues>> {
  const all = trx
    .selectFrom("fileValue")
    .select(["retailerId", "field", "value"])
    .where(holds("during", day));
  const chosen =
    ids === null ? all : all.where((on) => on("retailerId", "=", on.fn.any(on.val(ids))));
  const files = new Map<number, Map<string, FieldValue>>();
  for (const { retailerId, field, value } of await chosen.execute()) {
    if (value === null) continue;
    const file = files.get(retailerId) ?? new Map<string, FieldValue>();
    files.set(retailerId, file.set(field, value));
  }
  return files;
}

/** The retailers whose file held something on a day: a text that has these words in it, or exactly this value. */
export async function retailersHolding(
  trx: Asking,
  day: string,
  { id, type }: FileField,
  wanted: FieldValue,
): Promise<ReadonlySet<number>> {
  const isText = type === "text" && typeof wanted === "string";
  const words = String(wanted).replaceAll(/[\\%_]/g, (letter) => `\\${letter}`);
  const { rows } = await sql<{ id: number }>`select retailer_id as id from file_value
    where field = ${id} and ${holds("during", day)} and ${
      isText
        ? sql`value #>> '{}' ilike ${`%${words}%`}`
        : sql`value = ${JSON.stringify(wanted)}::jsonb`
    }`.execute(trx);
  return new Set(rows.map((row) => row.id));
}
