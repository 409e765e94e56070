import {
  openUpliftPlan,
  problem,
  type Problem,
  reply,
  type Reply,
  tickUpliftAction,
} from "@dongxiao/contract";
import { isoAfter } from "@dongxiao/core/units";
import { audit, retailerIds, systemEyes, withEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { formed } from "../analysis/question.ts";
import type { Asker } from "../indicators/plan.ts";
import { candidatesOf } from "../uplift/candidates.ts";
import { upliftEffects } from "../uplift/effects.ts";
import { openPlan } from "../uplift/open-plan.ts";
import { tickPlanAction } from "../uplift/plan-actions.ts";
import { plansListed } from "../uplift/plans-listed.ts";
import { swotSheet } from "../uplift/swot-sheet.ts";
import type { Workshop } from "../workshop.ts";
import { defineErrand } from "./errand.ts";

const askerIn = ({ books, facts }: Workshop): Asker => ({ books, facts, eyes: systemEyes });

async function keyOf(
  { books }: Workshop,
  licence: string,
): Promise<Reply<number> | Problem<"not-found">> {
  const keys = await withEyes(books, systemEyes, (trx) => retailerIds(trx, [licence]));
  const id = keys.get(licence);
  return id === undefined ? problem("not-found", { what: licence }) : reply(id);
}

/** Lists retailers below five stars with most to win. */
export const upliftWeak = defineErrand({
  input: z.object({ line: z.number().int().positive().optional() }),
  run: async (workshop, { line }) =>
    reply(await candidatesOf(askerIn(workshop), line, workshop.clock.today())),
});

/** Says a retailer's SWOT sheet as the data fill it. */
export const upliftSwot = defineErrand({
  input: z.object({ retailer: z.string(), asOf: z.iso.date().optional() }),
  run: async (workshop, { retailer, asOf }) => {
    const id = await keyOf(workshop, retailer);
    if (!id.ok) return id;
    const sheet = await swotSheet(askerIn(workshop), id.value, asOf ?? workshop.clock.today());
    return sheet === null ? problem("not-found", { what: retailer }) : reply(sheet);
  },
});

/** Opens a plan for a retailer. */
export const upliftOpen = defineErrand({
  input: z.object({ retailer: z.string(), form: z.record(z.string(), z.unknown()) }),
  run: async (workshop, { retailer, form: given }) => {
    const id = await keyOf(workshop, retailer);
    if (!id.ok) return id;
    const form = formed(openUpliftPlan.input, { ...given, id: id.value });
    if (!form.ok) return form;
    return openPlan(askerIn(workshop), form.value, workshop.clock.today());
  },
});

/** Lists plans. */
export const upliftList = defineErrand({
  input: z.object({ state: z.enum(["open", "done", "abandoned"]).optional() }),
  run: async (workshop, { state }) =>
    reply(await plansListed(askerIn(workshop), { state }, workshop.clock.today())),
});

/** Ticks an action off. */
export const upliftDone = defineErrand({
  input: z.object({
    action: z.number().int().positive(),
    day: z.iso.date().optional(),
    result: z.string(),
  }),
  run: ({ books, clock }, { action: id, day, result }) =>
    withEyes(books, systemEyes, async (trx) => {
      const form = tickUpliftAction.input.parse({ id, doneDay: day ?? clock.today(), result });
      const ticked = await tickPlanAction(trx, form, clock.today());
      if (!ticked.ok) return ticked;
      const told = { personId: null, action: "tick-uplift-action", subjectKind: "uplift-action" };
      await audit(trx, { ...told, subjectId: String(id), ...ticked.value, reason: result });
      return reply(ticked.value.after);
    }),
});

/** Tells what actions brought beyond matched peers. */
export const upliftEffect = defineErrand({
  input: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
  run: async (workshop, { from, to = workshop.clock.today() }) => {
    const madeAt = workshop.clock.now().toISOString();
    const asked = { from: from ?? isoAfter(to, -365), to, madeAt };
    return reply(await upliftEffects(askerIn(workshop), asked));
  },
});
