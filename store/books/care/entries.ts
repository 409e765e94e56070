import { sql, type RawBuilder, type Selectable } from "kysely";

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

/** One entry; null when these eyes see none of that number. */
export async function entryById<Kind extends CareKind>(
  trx: Asking,
  kind: Kind,
  id: number,
): Promise<CareEntry<Kind> | null> {
  const { rows } = await sql<CareEntry<Kind>>`
    select * from ${sql.table(careTables[kind])} where id = ${id}`.execute(trx);
  return rows[0] ?? null;
}

/** The same to change it: others wait until this transaction has ended. */
export async function lockEntry<Kind extends CareKind>(
  trx: Trx,
  kind: Kind,
  id: number,
): Promise<CareEntry<Kind> | null> {
  await sql`select from ${sql.table(careTables[kind])} where id = ${id} for update`.execute(trx);
  return entryById(trx, kind, id);
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

/** Which entries are read: some retailers', all since a day, or those that wait for somebody. */
export type WhichEntries =
  | { readonly retailers: readonly number[] }
  | { readonly since: string }
  | "waiting";

/** The day by which an entry of each kind is dated. */
const datedBy: Readonly<Record<CareKind, string>> = {
  contact: "day",
  promise: "due_day",
  complaint: "entered_at",
  loan: "lent_day",
  equipment: "state_day",
  photo: "taken_day",
};

const waits = {
  promise: sql`state = 'open' and struck_at is null`,
  complaint: sql`state = 'open' and struck_at is null`,
  loan: sql`returned_day is null and struck_at is null`,
} as const satisfies Partial<Record<CareKind, RawBuilder<unknown>>>;

function conditionOf(kind: CareKind, which: WhichEntries): RawBuilder<unknown> {
  const waiting: Readonly<Partial<Record<CareKind, RawBuilder<unknown>>>> = waits;
  if (which === "waiting") return waiting[kind] ?? sql`false`;
  return "since" in which
    ? sql`${sql.ref(datedBy[kind])} >= ${which.since}::date`
    : sql`retailer_id = any(${which.retailers}::int[])`;
}

/** The entries of a kind that these eyes see, the newest first. */
export async function careEntries<Kind extends CareKind>(
  trx: Asking,
  kind: Kind,
  which: WhichEntries,
): Promise<CareEntry<Kind>[]> {
  const { rows } = await sql<CareEntry<Kind>>`
    select * from ${sql.table(careTables[kind])} where ${conditionOf(kind, which)}
    order by id desc`.execute(trx);
  return rows;
}

/** How many promises, complaints and lent files that these eyes see are late on a day. */
export async function lateEntries(trx: Asking, day: string): Promise<number> {
  const { rows } = await sql<{ late: number }>`
    select ((select count(*) from retailer_promise where ${waits.promise} and due_day < ${day}::date)
      + (select count(*) from retailer_complaint where ${waits.complaint} and deadline < ${day}::date)
      + (select count(*) from file_loan where ${waits.loan} and due_day < ${day}::date))::int as late`.execute(
    trx,
  );
  return rows[0]?.late ?? 0;
}
