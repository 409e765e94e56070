import { sql, type Selectable } from "kysely";

import type { Asking, Database, Trx } from "../database.ts";

/** The tables of dated entries about a retailer, by what an entry is called. */
export const careTables = {
  contact: "retailerContact",
  promise: "retailerPromise",
  complaint: "retailerComplaint",
  loan: "fileLoan",
  equipment: "retailerEquipment",
  photo: "retailerPhoto",
} as const satisfies Record<string, keyof Database>;

/** What an entry about a retailer may be. */
export type CareKind = keyof typeof careTables;

/** An entry of one kind, as it is kept. */
export type CareEntry<Kind extends CareKind> = Selectable<Database[(typeof careTables)[Kind]]>;

/** What every entry says of itself. */
export type AnyCareEntry = Pick<
  CareEntry<"contact">,
  "id" | "retailerId" | "enteredBy" | "enteredAt" | "struckBy" | "struckAt" | "struckWhy"
>;

/** One entry to change it, locked against others; null when these eyes see none of that number. */
export async function lockEntry<Kind extends CareKind>(
  trx: Trx,
  kind: Kind,
  id: number,
): Promise<CareEntry<Kind> | null> {
  const { rows } = await sql<CareEntry<Kind>>`
    select * from ${sql.table(careTables[kind])} where id = ${id} for update`.execute(trx);
  return rows[0] ?? null;
}

/** Strikes an entry out with a reason, or puts it back when the reason is null; its row stays either way. */
export async function markEntry(
  trx: Trx,
  kind: CareKind,
  id: number,
  struck: { readonly why: string; readonly by: number | null } | null,
): Promise<void> {
  const at = struck === null ? sql`null` : sql`now()`;
  await sql`update ${sql.table(careTables[kind])}
    set struck_at = ${at}, struck_by = ${struck?.by ?? null}, struck_why = ${struck?.why ?? null}
    where id = ${id}`.execute(trx);
}

/** Which entries are read: one retailer's, several ones', or all that the eyes see (null). */
export type OfRetailers = readonly number[] | null;

/** The entries of a kind that these eyes see, the newest first. */
export async function careEntries<Kind extends CareKind>(
  trx: Asking,
  kind: Kind,
  retailers: OfRetailers,
): Promise<CareEntry<Kind>[]> {
  const of = retailers === null ? sql`true` : sql`retailer_id = any(${retailers}::int[])`;
  const { rows } = await sql<CareEntry<Kind>>`
    select * from ${sql.table(careTables[kind])} where ${of} order by id desc`.execute(trx);
  return rows;
}
