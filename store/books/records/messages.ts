import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";
import { insertRows } from "../rows.ts";
import type { OutboxTopic } from "../tables/records.ts";

/** What facts must be told. */
export interface Message {
  readonly topic: OutboxTopic;
  readonly payload: unknown;
}

/** A message that waits in the outbox; numbers are never used twice. */
export interface WaitingMessage extends Message {
  readonly id: number;
}

/** Leaves messages for facts, in the transaction of what they tell. */
export async function insertMessages(trx: Trx, messages: readonly Message[]): Promise<void> {
  await insertRows(trx, "outbox", messages);
}

/** The oldest messages that wait. */
export function waitingMessages(trx: Asking, most: number): Promise<WaitingMessage[]> {
  return trx
    .selectFrom("outbox")
    .select(["id", "topic", "payload"])
    .orderBy("id")
    .limit(most)
    .execute();
}

/** Forgets messages whose content is known to be on the disk of facts. */
export async function forgetMessages(trx: Trx, ids: readonly number[]): Promise<void> {
  await sql`delete from outbox where id = any(${ids}::bigint[])`.execute(trx);
}
