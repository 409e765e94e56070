import { type Insertable, type Selectable, sql } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { UpliftActionTable } from "../tables/uplift.ts";

/** One action of a plan. */
export type UpliftPlanAction = Selectable<UpliftActionTable>;

/** The actions of plans that were not taken away, those due first before the others. */
export function upliftActions(
  trx: Asking,
  planIds: readonly number[],
): Promise<UpliftPlanAction[]> {
  return trx
    .selectFrom("upliftAction")
    .selectAll()
    .where(sql<boolean>`plan_id = any(${planIds}::int[])`)
    .where("droppedAt", "is", null)
    .orderBy("dueDay")
    .orderBy("id")
    .execute();
}

/** Adds an action to a plan; one that is there, or was taken away, gets the new owner and day. Returns its number. */
export async function putUpliftAction(
  trx: Trx,
  action: Insertable<UpliftActionTable>,
): Promise<number> {
  const { ownerId, dueDay, note = "" } = action;
  const { id } = await trx
    .insertInto("upliftAction")
    .values(action)
    .onConflict((conflict) =>
      conflict
        .columns(["planId", "action"])
        .doUpdateSet({ ownerId, dueDay, note, droppedAt: null }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** An action that was not taken away, to change it; locked against others. */
export async function lockUpliftAction(trx: Trx, id: number): Promise<UpliftPlanAction | null> {
  const action = await trx
    .selectFrom("upliftAction")
    .selectAll()
    .where("id", "=", id)
    .where("droppedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return action ?? null;
}

/** Ticks an action off, or takes the tick back (without a day). */
export async function tickUpliftAction(
  trx: Trx,
  id: number,
  { doneDay, result }: Pick<UpliftPlanAction, "doneDay" | "result">,
): Promise<void> {
  await trx.updateTable("upliftAction").set({ doneDay, result }).where("id", "=", id).execute();
}

/** Takes an action away from its plan. */
export async function dropUpliftAction(trx: Trx, id: number): Promise<void> {
  await trx
    .updateTable("upliftAction")
    .set({ droppedAt: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
}
