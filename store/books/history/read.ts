import { assert } from "@dongxiao/core/units";
import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { DaySpan } from "../tables/columns.ts";
import type { HistoryKind } from "./kind.ts";
import type { Entry, Timeline } from "./timeline.ts";

/** Locks subjects, so that two changes of one history come one after the other. */
export async function lockSubjects(
  trx: Trx,
  kind: HistoryKind<never>,
  ids: readonly number[],
): Promise<void> {
  const { rows } = await sql`select id from ${sql.table(kind.subject)}
    where id = any(${ids}::int[]) order by id for update`.execute(trx);
  assert(rows.length === ids.length, `a history belongs to a known ${kind.subject}`);
}

/** Reads histories as these eyes see them: a subject without one has an empty timeline. */
export async function timelinesOf<Attributes>(
  trx: Asking,
  kind: HistoryKind<Attributes>,
  ids: readonly number[],
): Promise<Map<number, Timeline<Attributes>>> {
  const columns = sql.join(kind.columns.map((name) => sql.ref(name)));
  const { rows } = await sql<
    { subject: number; during: DaySpan; importId: number | null } & Attributes
  >`
    select ${sql.ref(kind.key)} as subject, during, ${sql.ref("importId")}, ${columns}
    from ${sql.table(kind.table)} where ${sql.ref(kind.key)} = any(${ids}::int[]) order by 1, during`.execute(
    trx,
  );
  const timelines = new Map<number, Entry<Attributes>[]>(ids.map((id) => [id, []]));
  for (const { subject, during, importId, ...rest } of rows)
    timelines.get(subject)?.push({ from: during.from, attributes: rest as Attributes, importId });
  return timelines;
}
