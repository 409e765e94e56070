import {
  problem,
  type Problem,
  type putUpliftAction as putRoute,
  reply,
  type Reply,
  type tickUpliftAction as tickRoute,
} from "@dongxiao/contract";
import { upliftAction } from "@dongxiao/core/uplift";
import { isoAfter } from "@dongxiao/core/units";
import {
  dropUpliftAction,
  lockUpliftAction,
  putUpliftAction,
  tickUpliftAction,
  type Trx,
  type UpliftPlanAction,
} from "@dongxiao/store/books";
import type { z } from "zod";

import { peopleNamed } from "../queries/named.ts";
import { openPlanToChange, type PlanChange } from "./change-plan.ts";
import { offAmong } from "./open-plan.ts";

/** Who acts, and on which day. */
export interface Acting {
  readonly by: number | null;
  readonly today: string;
}

type PutForm = z.output<(typeof putRoute)["input"]>;
type TickForm = z.output<(typeof tickRoute)["input"]>;
type NotSo = Problem<"not-found" | "uplift-plan-not-so">;

/** Chooses an action for an open plan. Returns its number and what was written. */
export async function choosePlanAction(
  trx: Trx,
  { id: planId, action, ownerId, note, dueDay: wanted }: PutForm,
  { by, today }: Acting,
): Promise<
  | Reply<{ readonly id: number; readonly after: object }>
  | NotSo
  | Problem<"uplift-due-early" | "uplift-action-off">
> {
  const plan = await openPlanToChange(trx, planId);
  if (!plan.ok) return plan;
  const off = await offAmong(trx, [action]);
  if (off !== null) return off;
  if (ownerId !== null && !(await peopleNamed(trx, [ownerId])).has(ownerId))
    return problem("not-found", { what: String(ownerId) });
  const { openedOn } = plan.value;
  const dueDay = wanted ?? isoAfter(today, upliftAction(action).days);
  if (dueDay < openedOn) return problem("uplift-due-early", { earliest: openedOn });
  const after = { planId, action, ownerId: ownerId ?? by, dueDay, note };
  const id = await putUpliftAction(trx, { ...after, doneDay: null, addedBy: by });
  return reply({ id, after });
}

/** Ticks an action of an open plan off on a day since the plan was opened, or takes the tick back. */
export async function tickPlanAction(
  trx: Trx,
  { id, doneDay, result }: TickForm,
  today: string,
): Promise<Reply<PlanChange> | NotSo | Problem<"uplift-done-day">> {
  const found = await actionToChange(trx, id);
  if (!found.ok) return found;
  const { action, openedOn } = found.value;
  if (doneDay !== null && (doneDay < openedOn || doneDay > today))
    return problem("uplift-done-day", { from: openedOn, to: today });
  const after = { doneDay, result: doneDay === null ? "" : result };
  await tickUpliftAction(trx, id, after);
  const { doneDay: day, result: text } = action;
  return reply({ before: { doneDay: day, result: text }, after });
}

/** Takes an action away from an open plan. */
export async function dropPlanAction(
  trx: Trx,
  id: number,
): Promise<Reply<{ readonly before: object }> | NotSo> {
  const found = await actionToChange(trx, id);
  if (!found.ok) return found;
  await dropUpliftAction(trx, id);
  return reply({ before: found.value.action });
}

async function actionToChange(
  trx: Trx,
  id: number,
): Promise<Reply<{ readonly action: UpliftPlanAction; readonly openedOn: string }> | NotSo> {
  const action = await lockUpliftAction(trx, id);
  if (action === null) return problem("not-found", { what: String(id) });
  const plan = await openPlanToChange(trx, action.planId);
  return plan.ok ? reply({ action, openedOn: plan.value.openedOn }) : plan;
}
