import { sql, type RawBuilder } from "kysely";

import type { Asking, Database } from "./database.ts";

const rowsAtOnce = 10_000;

/** The SQL name of a TypeScript name: `priceClass` is `price_class`. */
export function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function rowOf(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));
}

/** Inserts many rows, thousands in one statement; JSON columns are given as values. All rows have the first one's columns. */
export async function insertRows(
  trx: Asking,
  table: keyof Database,
  rows: readonly object[],
): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const json = JSON.stringify(rows.slice(at, at + rowsAtOnce).map(rowOf));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`.execute(
      trx,
    );
  }
}

/** Inserts one row; JSON columns are given as values. Returns its key, or null when the conflict's clause left it out. */
export async function insertOne(
  trx: Asking,
  table: keyof Database,
  row: object,
  conflict: RawBuilder<unknown> = sql``,
): Promise<number | null> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  const { rows } = await sql<{ id: number }>`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(rowOf(row))}::jsonb)
    ${conflict} returning id`.execute(trx);
  return rows[0]?.id ?? null;
}
