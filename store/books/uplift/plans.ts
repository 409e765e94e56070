import type { Insertable, Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { UpliftPlanState, UpliftPlanTable } from "../tables/uplift.ts";

/** A plan to lift a retailer's stars. */
export type UpliftPlan = Selectable<UpliftPlanTable>;

type Row = Omit<Insertable<UpliftPlanTable>, "weak" | "peers" | "swot" | "targets">;

/** A plan as it is opened. */
export type NewUpliftPlan = Row & Pick<UpliftPlan, "weak" | "peers" | "swot" | "targets">;

/** The plans that these eyes see, those due first before the others; of one state or of one retailer where that is asked. */
export function upliftPlans(
  trx: Asking,
  { state, retailerId }: { readonly state?: UpliftPlanState; readonly retailerId?: number } = {},
): Promise<UpliftPlan[]> {
  let all = trx.selectFrom("upliftPlan").selectAll().orderBy("dueDay").orderBy("id");
  if (state !== undefined) all = all.where("state", "=", state);
  if (retailerId !== undefined) all = all.where("retailerId", "=", retailerId);
  return all.execute();
}

/** One plan; null when these eyes see none of that number. */
export async function upliftPlanById(trx: Asking, id: number): Promise<UpliftPlan | null> {
  const plan = await trx
    .selectFrom("upliftPlan")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return plan ?? null;
}

/** The same to change it; locked against others. */
export async function lockUpliftPlan(trx: Trx, id: number): Promise<UpliftPlan | null> {
  const plan = await trx
    .selectFrom("upliftPlan")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return plan ?? null;
}

/** Opens a plan; null when the retailer has an open one already. */
export async function insertUpliftPlan(
  trx: Trx,
  { weak, peers, swot, targets, ...row }: NewUpliftPlan,
): Promise<number | null> {
  const kept = await trx
    .insertInto("upliftPlan")
    .values({
      ...row,
      weak: JSON.stringify(weak),
      peers: JSON.stringify(peers),
      swot: JSON.stringify(swot),
      targets: JSON.stringify(targets),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept?.id ?? null;
}

/** Changes what people made of a plan. */
export async function changeUpliftPlan(
  trx: Trx,
  id: number,
  { swot, targets, dueDay, note }: Pick<UpliftPlan, "swot" | "targets" | "dueDay" | "note">,
): Promise<void> {
  await trx
    .updateTable("upliftPlan")
    .set({ swot: JSON.stringify(swot), targets: JSON.stringify(targets), dueDay, note })
    .where("id", "=", id)
    .execute();
}

/** How a plan ends; a plan that is opened again has neither a day nor a reason. */
export type UpliftEnding = Pick<UpliftPlan, "state" | "closedBy" | "closedOn" | "closedWhy">;

/** Ends a plan, or opens it again. */
export async function endUpliftPlan(trx: Trx, id: number, ending: UpliftEnding): Promise<void> {
  await trx.updateTable("upliftPlan").set(ending).where("id", "=", id).execute();
}
