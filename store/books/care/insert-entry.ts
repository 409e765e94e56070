import { sql } from "kysely";

import type { Trx } from "../database.ts";
import { insertOne } from "../rows.ts";
import { type CareEntry, type CareKind, careTables } from "./entries.ts";

type Kept = "id" | "enteredAt" | "struckBy" | "struckAt" | "struckWhy";

/** What a new entry does not say yet: it gets what every new one has. */
type Later = "state" | "settledDay" | "settledBy" | "returnedDay" | "returnedTo";

/** What is written of a new entry. */
export type NewCareEntry<Kind extends CareKind> = Omit<CareEntry<Kind>, Kept | Later>;

/** Keeps an entry; returns its key, or null when it is a paper file that is lent already. */
export function insertEntry<Kind extends CareKind>(
  trx: Trx,
  kind: Kind,
  entry: NewCareEntry<Kind>,
): Promise<number | null> {
  return insertOne(trx, careTables[kind], entry, sql`on conflict do nothing`);
}
