import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import { columnOf } from "../rows.ts";
import type { ScoreMarkTable } from "../tables/scores.ts";

/** What somebody marked on the spot. */
export type KeptScoreMark = Selectable<ScoreMarkTable>;

/** A mark to be kept. */
export type NewScoreMark = Pick<
  KeptScoreMark,
  "retailerId" | "item" | "day" | "points" | "note" | "markedBy"
>;

/** Keeps marks; one of the same retailer, item and day is replaced. Returns their numbers. */
export async function insertScoreMarks(
  trx: Trx,
  marks: readonly NewScoreMark[],
): Promise<readonly number[]> {
  if (marks.length === 0) return [];
  const json = JSON.stringify(
    marks.map((mark) =>
      Object.fromEntries(Object.entries(mark).map(([name, value]) => [columnOf(name), value])),
    ),
  );
  const { rows } = await sql<{ id: number }>`
    insert into score_mark (retailer_id, item, day, points, note, marked_by)
    select retailer_id, item, day, points, note, marked_by
    from jsonb_to_recordset(${json}::jsonb)
      as mark (retailer_id int, item text, day date, points int, note text, marked_by int)
    on conflict (retailer_id, item, day) do update
      set points = excluded.points, note = excluded.note, marked_by = excluded.marked_by, marked_at = now()
    returning id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** The newest mark of each item as of a day, of every retailer that these eyes see. */
export async function marksAsOf(
  trx: Asking,
  day: string,
): Promise<ReadonlyMap<number, Readonly<Record<string, number>>>> {
  const { rows } = await sql<{ retailerId: number; marks: Record<string, number> }>`
    select retailer_id, jsonb_object_agg(item, points) as marks from (
      select distinct on (retailer_id, item) retailer_id, item, points
      from score_mark where day <= ${day}::date order by retailer_id, item, day desc
    ) newest group by retailer_id`.execute(trx);
  return new Map(rows.map(({ retailerId, marks }) => [retailerId, marks]));
}

/** A retailer's marks, the newest first. */
export function marksOf(trx: Asking, retailerId: number): Promise<KeptScoreMark[]> {
  return trx
    .selectFrom("scoreMark")
    .selectAll()
    .where("retailerId", "=", retailerId)
    .orderBy("day", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** Takes a mark away and gives it back, so that it can be put back; null when these eyes see none. */
export async function deleteScoreMark(trx: Trx, id: number): Promise<KeptScoreMark | null> {
  const gone = await trx.deleteFrom("scoreMark").where("id", "=", id).returningAll().execute();
  return gone[0] ?? null;
}
