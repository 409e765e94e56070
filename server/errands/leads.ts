import { campaignLeadsForm, problem, reply, skuLeadsForm } from "@dongxiao/contract";
import { existsSync } from "node:fs";
import { z } from "zod";

import { formed } from "../analysis/question.ts";
import { leadsFor, type LeadsAsked } from "../leads/keep-leads.ts";
import { leadsTold } from "../leads/leads-told.ts";
import { readCampaign } from "../leads/read-campaign.ts";
import type { Steps } from "../work/steps.ts";
import type { Workshop } from "../workshop.ts";
import { defineErrand } from "./errand.ts";

async function told(workshop: Workshop, asked: LeadsAsked, steps: Steps) {
  const made = await leadsFor(workshop, asked, steps);
  return made.ok ? reply(await leadsTold(workshop, made.value)) : made;
}

/** Who is most likely to take up a SKU; nothing is kept. */
export const leadsSku = defineErrand({
  input: z.unknown(),
  run: async (workshop, given, steps) => {
    const form = formed(skuLeadsForm, given);
    return form.ok ? told(workshop, { kind: "sku", form: form.value }, steps) : form;
  },
});

/** Who else is most likely to take part in a campaign, of which a file says who did; nothing is kept. */
export const leadsCampaign = defineErrand({
  input: campaignLeadsForm.extend({ file: z.string() }),
  run: async (workshop, { file, name, since }, steps) => {
    if (!existsSync(file)) return problem("not-found", { what: file });
    const list = await readCampaign(workshop.books, file);
    if (!list.ok) return list;
    return told(workshop, { kind: "campaign", campaign: { name, since, ...list.value } }, steps);
  },
});
