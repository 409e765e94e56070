import type { ComplaintState, EquipmentState, PromiseState } from "@dongxiao/core/retailers";
import { sql, type Insertable, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { ComplaintMoveTable } from "../tables/care.ts";

/** One step of what a retailer brought forward. */
export type ComplaintMove = Selectable<ComplaintMoveTable>;

/** Ends a promise, or opens it again: then the day is null. */
export async function settlePromise(
  trx: Trx,
  id: number,
  settled: {
    readonly state: PromiseState;
    readonly settledDay: string | null;
    readonly settledBy: number | null;
    readonly note: string;
  },
): Promise<void> {
  await trx.updateTable("retailerPromise").set(settled).where("id", "=", id).execute();
}

/** Takes a complaint one step on, with what was said to it. */
export async function moveComplaint(
  trx: Trx,
  move: Omit<Insertable<ComplaintMoveTable>, "id" | "movedAt">,
): Promise<void> {
  await trx.insertInto("complaintMove").values(move).execute();
  const state: ComplaintState = move.toState;
  await trx
    .updateTable("retailerComplaint")
    .set({ state })
    .where("id", "=", move.complaintId)
    .execute();
}

/** Every step of some complaints, the first first. */
export function complaintMoves(
  trx: Asking,
  complaints: readonly number[],
): Promise<ComplaintMove[]> {
  return trx
    .selectFrom("complaintMove")
    .selectAll()
    .where(sql<boolean>`complaint_id = any(${complaints}::int[])`)
    .orderBy("id")
    .execute();
}

/** Writes down that a lent file came back. */
export async function returnLoan(
  trx: Trx,
  id: number,
  returned: {
    readonly returnedDay: string;
    readonly returnedTo: number | null;
    readonly note: string;
  },
): Promise<void> {
  await trx.updateTable("fileLoan").set(returned).where("id", "=", id).execute();
}

/** Writes down how a piece of equipment is from a day on. */
export async function changeEquipment(
  trx: Trx,
  id: number,
  now: { readonly state: EquipmentState; readonly stateDay: string; readonly note: string },
): Promise<void> {
  await trx.updateTable("retailerEquipment").set(now).where("id", "=", id).execute();
}
