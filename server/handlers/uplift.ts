import { problem, reply } from "@dongxiao/contract";
import { isUpliftAction, upliftAction, upliftActionIds, upliftGroups } from "@dongxiao/core/uplift";
import { isoAfter } from "@dongxiao/core/units";
import { switchUpliftAction, upliftSwitches, withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import type { Asker } from "../indicators/plan.ts";
import { candidatesOf } from "../uplift/candidates.ts";
import { upliftEffects } from "../uplift/effects.ts";
import { plansListed } from "../uplift/plans-listed.ts";
import { showPlan } from "../uplift/show-plan.ts";
import { swotSheet } from "../uplift/swot-sheet.ts";
import { writeSheets } from "../wire/sheet.ts";
import { note } from "./notes.ts";
import { planSheets } from "./uplift-plan-sheets.ts";
import { upliftSheets } from "./uplift-sheets.ts";

const askerOf = ({ house: { books, facts }, eyes }: Call): Asker => ({ books, facts, eyes });
const madeAt = ({ house }: Call): string => house.clock.now().toISOString();

/** The days over which effects are told when nothing is said. */
const effectDays = 365;

export const readPlaybook: HandlerOf<"readPlaybook"> = async (_input, { house, eyes }) => {
  const off = await withEyes(house.books, eyes, upliftSwitches);
  const whyOf = new Map(off.map(({ action, why }) => [action, why]));
  return reply({
    actions: upliftActionIds.map((id) => {
      const { titles, group, todo, by, days, measure } = upliftAction(id);
      const known = { id, titles, group, todo, by, days, measure };
      const groupTitles = upliftGroups[group];
      return { ...known, groupTitles, isOff: whyOf.has(id), why: whyOf.get(id) ?? "" };
    }),
  });
};

export const switchPlaybook: HandlerOf<"switchPlaybook"> = ({ action, isOff, why }, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    if (!isUpliftAction(action)) return problem("not-found", { what: action });
    await switchUpliftAction(trx, action, isOff ? { by: call.eyes.personId, why } : null);
    const told = { action: "switch-uplift-action", kind: "uplift-playbook", id: 0, reason: why };
    await note(trx, call, { ...told, after: { action, isOff } });
    return reply({});
  });

export const listUpliftCandidates: HandlerOf<"listUpliftCandidates"> = async ({ line }, call) =>
  reply(await candidatesOf(askerOf(call), line, call.today));

export const listUpliftPlans: HandlerOf<"listUpliftPlans"> = async ({ state }, call) =>
  reply({ plans: await plansListed(askerOf(call), { state }, call.today) });

function effectsUntil(call: Call, from?: string, to?: string) {
  const until = to ?? call.today;
  const since = from ?? isoAfter(until, -effectDays);
  return upliftEffects(askerOf(call), { from: since, to: until, madeAt: madeAt(call) });
}

export const exportUpliftPlans: HandlerOf<"exportUpliftPlans"> = async ({ state }, call) => {
  const plans = await plansListed(askerOf(call), { state }, call.today);
  const sheets = upliftSheets(plans, await effectsUntil(call), call.language);
  return reply(writeSheets(`uplift-${call.today}.xlsx`, sheets));
};

export const readUpliftPlan: HandlerOf<"readUpliftPlan"> = ({ id }, call) =>
  showPlan(askerOf(call), id, call.today);

export const exportUpliftPlan: HandlerOf<"exportUpliftPlan"> = async ({ id }, call) => {
  const found = await showPlan(askerOf(call), id, call.today);
  if (!found.ok) return found;
  return reply(writeSheets(`swot-${id}.xlsx`, planSheets(found.value, call.language)));
};

export const readSwot: HandlerOf<"readSwot"> = async ({ id, asOf }, call) => {
  const sheet = await swotSheet(askerOf(call), id, asOf ?? call.today);
  if (sheet === null) return problem("not-found", { what: String(id) });
  return reply({ sheet, plans: await plansListed(askerOf(call), { retailerId: id }, call.today) });
};

export const readUpliftEffects: HandlerOf<"readUpliftEffects"> = async ({ from, to }, call) =>
  reply(await effectsUntil(call, from, to));
