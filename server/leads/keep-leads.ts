import { problem, type Problem, reply, type Reply, type skuLeadsForm } from "@dongxiao/contract";
import { audit, insertLeadList, systemEyes, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Steps, Work } from "../work/steps.ts";
import { type Campaign, planCampaignLeads } from "./campaign-leads.ts";
import type { Memories } from "./evidence.ts";
import { type LeadPlan, type MadeLeads, makeLeads } from "./made-leads.ts";
import { planSkuLeads } from "./sku-leads.ts";

/** What leads are wanted for. */
export type LeadsAsked =
  | { readonly kind: "sku"; readonly form: z.output<typeof skuLeadsForm> }
  | { readonly kind: "campaign"; readonly campaign: Campaign };

/** Why there are no leads. */
export type NoLeads = Problem<
  "member-unknown" | "period-without-data" | "takers-too-few" | "retailers-alike" | "cancelled"
>;

async function planned(
  memories: Memories,
  asked: LeadsAsked,
  steps: Steps,
): Promise<Reply<LeadPlan> | NoLeads> {
  try {
    return asked.kind === "sku"
      ? await planSkuLeads(memories, asked.form, steps)
      : await planCampaignLeads(memories, asked.campaign, steps);
  } catch (error) {
    if (steps.signal.aborted) return problem("cancelled");
    throw error;
  }
}

/** Finds leads; nothing is kept. */
export async function leadsFor(
  memories: Memories,
  asked: LeadsAsked,
  steps: Steps,
): Promise<Reply<MadeLeads> | NoLeads> {
  const plan = await planned(memories, asked, steps);
  return plan.ok ? makeLeads(plan.value, steps) : plan;
}

/** Finds leads and keeps them as a list. */
export const keepLeads: Work<{
  readonly asked: LeadsAsked;
  readonly personId: number | null;
}> = async (workshop, { asked, personId }, steps) => {
  const made = await leadsFor(workshop, asked, steps);
  if (!made.ok) return made;
  const leadListId = await withEyes(workshop.books, systemEyes, async (trx) => {
    const id = await insertLeadList(trx, { ...made.value, madeBy: personId });
    const { kind, name, asOf, weeks, rows } = made.value;
    await audit(trx, {
      personId,
      action: "make-lead-list",
      subjectKind: "lead-list",
      subjectId: String(id),
      after: { kind, name, asOf, weeks, leads: rows.length },
    });
    return id;
  });
  return reply({ leadListId });
};
