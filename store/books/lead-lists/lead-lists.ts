import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import { insertRows } from "../rows.ts";
import { holds } from "../spans.ts";
import type {
  KeptLeadReason,
  LeadListTable,
  LeadRowTable,
  LeadState,
} from "../tables/lead-lists.ts";

/** A list of leads without its rows. */
export type LeadList = Selectable<LeadListTable> & {
  readonly madeByName: string | null;
};

/** A list as it was made. */
export interface NewLeadList extends Pick<
  Selectable<LeadListTable>,
  "kind" | "name" | "skuId" | "asOf" | "cycle" | "weeks" | "madeBy"
> {
  readonly summary: unknown;
  /** The best first. */
  readonly rows: readonly {
    readonly retailer: number;
    readonly score: number;
    readonly reasons: readonly KeptLeadReason[];
  }[];
}

/** Keeps a list; returns its number. */
export async function insertLeadList(
  trx: Trx,
  { rows, summary, ...list }: NewLeadList,
): Promise<number> {
  const { id } = await trx
    .insertInto("leadList")
    .values({ ...list, leads: rows.length, summary: JSON.stringify(summary) })
    .returning("id")
    .executeTakeFirstOrThrow();
  const kept = rows.map(({ retailer, score, reasons }, place) => ({
    leadListId: id,
    retailerId: retailer,
    rank: place + 1,
    score,
    reasons,
    state: "open",
    note: "",
  }));
  if (kept.length > 0) await insertRows(trx, "leadRow", kept);
  return id;
}

function lists(trx: Asking) {
  return trx
    .selectFrom("leadList")
    .leftJoin("person", "person.id", "leadList.madeBy")
    .selectAll("leadList")
    .select("person.name as madeByName");
}

/** The lists that were not taken away, the newest first. */
export function leadLists(trx: Asking): Promise<LeadList[]> {
  return lists(trx).where("removedAt", "is", null).orderBy("leadList.id", "desc").execute();
}

/** One list that was not taken away; null when there is none of that number. */
export async function leadListById(trx: Asking, id: number): Promise<LeadList | null> {
  const found = lists(trx).where("leadList.id", "=", id).where("removedAt", "is", null);
  return (await found.executeTakeFirst()) ?? null;
}

/** A retailer on a list, as it stands on a day. */
export type NamedLead = Selectable<LeadRowTable> & {
  readonly licenceCode: string;
  readonly name: string;
  readonly lineName: string;
};

/** The retailers of a list that these eyes see, the best first. */
export function leadRows(trx: Asking, listId: number, day: string): Promise<NamedLead[]> {
  return trx
    .selectFrom("leadRow")
    .innerJoin("retailer", "retailer.id", "leadRow.retailerId")
    .innerJoin("retailerSpan as span", (join) =>
      join.onRef("span.retailerId", "=", "leadRow.retailerId").on(holds("span.during", day)),
    )
    .innerJoin("orgUnit as line", "line.id", "span.lineId")
    .where("leadListId", "=", listId)
    .selectAll("leadRow")
    .select(["retailer.licenceCode", "span.name", "line.name as lineName"])
    .orderBy("rank")
    .execute();
}

/** What somebody says of a lead. */
export interface LeadChange {
  readonly state: LeadState;
  readonly note: string;
  readonly by: number | null;
}

/** Says what became of a lead; null when these eyes do not see it, else what was said before. */
export async function changeLead(
  trx: Trx,
  listId: number,
  retailerId: number,
  { state, note, by }: LeadChange,
): Promise<{ readonly state: LeadState; readonly note: string } | null> {
  const before = await trx
    .selectFrom("leadRow")
    .select(["state", "note"])
    .where("leadListId", "=", listId)
    .where("retailerId", "=", retailerId)
    .forUpdate()
    .executeTakeFirst();
  if (before === undefined) return null;
  await trx
    .updateTable("leadRow")
    .set({ state, note, changedBy: by, changedAt: sql<string>`now()` })
    .where("leadListId", "=", listId)
    .where("retailerId", "=", retailerId)
    .execute();
  return before;
}

/** Takes a list away or puts it back; false when there is none of that number. */
export async function removeLeadList(trx: Trx, id: number, removed: boolean): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("leadList")
    .set({ removedAt: removed ? sql<string>`now()` : null })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
