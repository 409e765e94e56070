import type { CycleWindow, FindingKey } from "@dongxiao/core/quality";
import { cycleOf, isoOf, sureDay } from "@dongxiao/core/units";
import type { Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** What somebody said of a finding. */
export interface QualityNote extends FindingKey {
  readonly state: "explained" | "corrected";
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A finding as it crosses the wire. */
export interface WireKey {
  readonly cycle: string;
  readonly retailerId: number;
  readonly skuId: number;
}

/** What was said of one check's findings in some cycles, as far as the transaction's eyes see. */
export async function notesOf(
  trx: Trx,
  checkId: string,
  { first, last }: CycleWindow,
): Promise<readonly QualityNote[]> {
  const rows = await trx
    .selectFrom("qualityNote as note")
    .innerJoin("person", "person.id", "note.personId")
    .select(["note.cycle", "note.retailerId", "note.skuId", "note.state", "note.reason"])
    .select(["note.notedAt as at", "person.name as by"])
    .where("note.checkId", "=", checkId)
    .where("note.cycle", ">=", isoOf(first))
    .where("note.cycle", "<=", isoOf(last))
    .execute();
  return rows.map(({ cycle, retailerId, skuId, ...said }) => ({
    ...said,
    cycle: cycleOf(sureDay(cycle)),
    retailer: retailerId,
    sku: skuId,
  }));
}

const values = (keys: readonly WireKey[]) =>
  sql.join(
    keys.map(
      ({ cycle, retailerId, skuId }) => sql`(${cycle}::date, ${retailerId}::int, ${skuId}::int)`,
    ),
  );

/** How many of some findings lie where the transaction's eyes see: on a line of theirs, in the finding's own cycle. */
export async function findingsSeen(trx: Trx, keys: readonly WireKey[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (values ${values(keys)}) as k (cycle, retailer_id, sku_id)
    where exists (select from sku where id = k.sku_id) and exists (
      select from retailer_span s where s.retailer_id = k.retailer_id and s.during @> k.cycle)`.execute(
    trx,
  );
  return rows[0]?.n ?? 0;
}

/** Writes down what is said of some findings; an earlier word is replaced. */
export async function keepNotes(
  trx: Trx,
  checkId: string,
  keys: readonly WireKey[],
  said: Pick<QualityNote, "state" | "reason"> & { readonly personId: number },
): Promise<void> {
  await trx
    .insertInto("qualityNote")
    .values(keys.map((key) => ({ checkId, ...key, ...said })))
    .onConflict((conflict) =>
      conflict
        .columns(["checkId", "cycle", "retailerId", "skuId"])
        .doUpdateSet((now) => ({ ...said, notedAt: now.fn<string>("now") })),
    )
    .execute();
}

/** Forgets what was said of some findings; returns what it was. */
export async function dropNotes(
  trx: Trx,
  checkId: string,
  keys: readonly WireKey[],
): Promise<readonly (WireKey & Pick<QualityNote, "state" | "reason">)[]> {
  const { rows } = await sql<WireKey & Pick<QualityNote, "state" | "reason">>`
    delete from quality_note where check_id = ${checkId}
      and (cycle, retailer_id, sku_id) in (values ${values(keys)})
    returning cycle::text as cycle, retailer_id as "retailerId", sku_id as "skuId", state, reason`.execute(
    trx,
  );
  return rows;
}
