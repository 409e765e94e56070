import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { ConductEventTable } from "../tables/scores.ts";

/** An event of conduct: who noted what, what the retailer replied, and what came of it. */
export type ConductEvent = Selectable<ConductEventTable>;

/** How many days a retailer has to reply before an event counts. */
export const replyDays = 10;

/** Notes an event. Returns its number. */
export async function insertConductEvent(
  trx: Trx,
  event: Pick<ConductEvent, "retailerId" | "day" | "kind" | "penaltyPoints" | "text" | "enteredBy">,
): Promise<number> {
  const { id } = await trx
    .insertInto("conductEvent")
    .values(event)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A retailer's events, the newest first. */
export function conductEventsOf(trx: Asking, retailerId: number): Promise<ConductEvent[]> {
  return trx
    .selectFrom("conductEvent")
    .selectAll()
    .where("retailerId", "=", retailerId)
    .orderBy("day", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** One event to change it; null when these eyes see none. */
export async function lockConductEvent(trx: Trx, id: number): Promise<ConductEvent | null> {
  const event = await trx
    .selectFrom("conductEvent")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return event ?? null;
}

/** Keeps what the retailer says to an event. The caller has locked it. */
export async function replyToConductEvent(trx: Trx, id: number, text: string): Promise<void> {
  await trx
    .updateTable("conductEvent")
    .set({ state: "replied", reply: text, repliedAt: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
}

/** Upholds or dismisses an event. The caller has locked it. */
export async function answerConductEvent(
  trx: Trx,
  id: number,
  {
    state,
    answer,
    by,
  }: {
    readonly state: "upheld" | "dismissed";
    readonly answer: string;
    readonly by: number | null;
  },
): Promise<void> {
  await trx
    .updateTable("conductEvent")
    .set({ state, answer, answeredBy: by, answeredAt: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
}

/** A retailer's penalties: those that count, and those of events that still wait for a reply or an answer. */
export interface Penalties {
  readonly penaltyPoints: number;
  readonly openPenaltyPoints: number;
}

/**
 * Penalties of the twelve months up to a day, as they stand today: what was upheld counts, and what nobody replied to in
 * time; what was dismissed does not.
 */
export async function penaltiesAsOf(
  trx: Asking,
  day: string,
  today: string,
): Promise<ReadonlyMap<number, Penalties>> {
  const counts = sql`(state = 'upheld' or (state = 'noted' and entered_at::date + ${replyDays}::int < ${today}::date))`;
  const { rows } = await sql<Penalties & { retailerId: number }>`
    select retailer_id,
      coalesce(sum(penalty_points) filter (where ${counts}), 0)::int as penalty_points,
      coalesce(sum(penalty_points) filter (where not ${counts}), 0)::int as open_penalty_points
    from conduct_event
    where day <= ${day}::date and day > ${day}::date - interval '12 months' and state <> 'dismissed'
    group by retailer_id`.execute(trx);
  return new Map(rows.map(({ retailerId, ...penalties }) => [retailerId, penalties]));
}
