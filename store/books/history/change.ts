import { assert } from "@dongxiao/core/units";
import { sql } from "kysely";

import type { Trx } from "../database.ts";
import { insertMessages } from "../records/messages.ts";
import { insertRows } from "../rows.ts";
import { spanText } from "../spans.ts";
import type { HistoryKind } from "./kind.ts";
import { lockSubjects, timelinesOf } from "./read.ts";
import { changed, firstDifference, type Change, type Timeline } from "./timeline.ts";

/** A change of one subject. */
export interface DatedChange<Attributes> extends Change<Attributes> {
  readonly id: number;
}

/** A history that is no longer what it was. */
export interface ChangedHistory<Attributes> {
  readonly id: number;
  readonly before: Timeline<Attributes>;
  readonly after: Timeline<Attributes>;
}

/**
 * Makes dated changes, many at once, in the order given; tells the outbox from which day on each history differs.
 * Histories are whole only to eyes that see everything: others are a Bug here.
 *
 * @returns the histories that differ now; a change that says nothing new is not among them
 */
export async function changeHistories<Attributes>(
  trx: Trx,
  kind: HistoryKind<Attributes>,
  changes: readonly DatedChange<Attributes>[],
): Promise<ChangedHistory<Attributes>[]> {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const before = await timelinesToChange(trx, kind, ids);
  const after = new Map(before);
  for (const change of changes)
    after.set(change.id, changed(kind.columns, after.get(change.id) ?? [], change));
  return writeHistories(trx, kind, before, after);
}

/** Puts whole histories in the place of what is there: how an import is undone. An empty one removes all spans. */
export async function replaceHistories<Attributes>(
  trx: Trx,
  kind: HistoryKind<Attributes>,
  wanted: ReadonlyMap<number, Timeline<Attributes>>,
): Promise<ChangedHistory<Attributes>[]> {
  const before = await timelinesToChange(trx, kind, [...wanted.keys()]);
  return writeHistories(trx, kind, before, wanted);
}

async function timelinesToChange<Attributes>(
  trx: Trx,
  kind: HistoryKind<Attributes>,
  ids: readonly number[],
): Promise<Map<number, Timeline<Attributes>>> {
  const { rows } = await sql<{ whole: boolean }>`select dongxiao_sees_all() as whole`.execute(trx);
  assert(rows[0]?.whole === true, "a history is changed only by eyes that see all of it");
  await lockSubjects(trx, kind, ids);
  return timelinesOf(trx, kind, ids);
}

async function writeHistories<Attributes>(
  trx: Trx,
  kind: HistoryKind<Attributes>,
  before: ReadonlyMap<number, Timeline<Attributes>>,
  after: ReadonlyMap<number, Timeline<Attributes>>,
): Promise<ChangedHistory<Attributes>[]> {
  const changes = [...after].flatMap(([id, now]) => {
    const was = before.get(id) ?? [];
    const fromDay = firstDifference(kind.columns, was, now);
    return fromDay === null ? [] : [{ id, before: was, after: now, fromDay }];
  });
  if (changes.length === 0) return [];
  await sql`delete from ${sql.table(kind.table)}
    where ${sql.ref(kind.key)} = any(${changes.map(({ id }) => id)}::int[])`.execute(trx);
  await insertRows(
    trx,
    kind.table,
    changes.flatMap((change) => rowsOf(kind, change.id, change.after)),
  );
  if (kind.topic !== null) {
    const { topic } = kind;
    const messages = changes.map(({ id, fromDay }) => ({ topic, payload: { id, fromDay } }));
    await insertMessages(trx, messages);
  }
  return changes.map(({ id, before: was, after: now }) => ({ id, before: was, after: now }));
}

function rowsOf<Attributes>(
  kind: HistoryKind<Attributes>,
  id: number,
  timeline: Timeline<Attributes>,
): object[] {
  return timeline.map(({ from, attributes, importId }, i) => {
    const during = spanText({ from, to: timeline[i + 1]?.from ?? null });
    return { [kind.key]: id, during, importId, ...attributes };
  });
}
