import { reply } from "@dongxiao/contract";
import { withEyes } from "@dongxiao/store/books";

import type { HandlerOf } from "../call.ts";
import { changePlan } from "../uplift/change-plan.ts";
import { endPlan } from "../uplift/end-plan.ts";
import { openPlan } from "../uplift/open-plan.ts";
import { choosePlanAction, dropPlanAction, tickPlanAction } from "../uplift/plan-actions.ts";
import { note } from "./notes.ts";

const plan = "uplift-plan";
const ofPlan = "uplift-action";

export const openUpliftPlan: HandlerOf<"openUpliftPlan"> = (form, call) => {
  const { books, facts } = call.house;
  return openPlan({ books, facts, eyes: call.eyes }, form, call.today);
};

export const changeUpliftPlan: HandlerOf<"changeUpliftPlan"> = (form, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const changed = await changePlan(trx, form);
    if (!changed.ok) return changed;
    const told = { action: "change-uplift-plan", kind: plan, id: form.id, reason: form.note };
    await note(trx, call, { ...told, ...changed.value });
    return reply({});
  });

export const putUpliftAction: HandlerOf<"putUpliftAction"> = (form, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const acting = { by: call.eyes.personId, today: call.today };
    const chosen = await choosePlanAction(trx, form, acting);
    if (!chosen.ok) return chosen;
    const { id, after } = chosen.value;
    const told = { action: "put-uplift-action", kind: ofPlan, id, reason: form.note };
    await note(trx, call, { ...told, after });
    return reply({ id });
  });

export const tickUpliftAction: HandlerOf<"tickUpliftAction"> = (form, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const ticked = await tickPlanAction(trx, form, call.today);
    if (!ticked.ok) return ticked;
    const told = { action: "tick-uplift-action", kind: ofPlan, id: form.id, reason: form.result };
    await note(trx, call, { ...told, ...ticked.value });
    return reply({});
  });

export const dropUpliftAction: HandlerOf<"dropUpliftAction"> = ({ id }, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const dropped = await dropPlanAction(trx, id);
    if (!dropped.ok) return dropped;
    await note(trx, call, { action: "drop-uplift-action", kind: ofPlan, id, ...dropped.value });
    return reply({});
  });

export const endUpliftPlan: HandlerOf<"endUpliftPlan"> = ({ id, state, why }, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const by = call.eyes.personId;
    const ended = await endPlan(trx, { id, state, why, by, today: call.today });
    if (!ended.ok) return ended;
    const action = state === "open" ? "reopen-uplift-plan" : "end-uplift-plan";
    await note(trx, call, { action, kind: plan, id, reason: why, ...ended.value });
    return reply({});
  });
