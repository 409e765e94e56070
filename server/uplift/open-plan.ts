import {
  type openUpliftPlan,
  problem,
  type Problem,
  reply,
  type Reply,
  type SwotSheet,
} from "@dongxiao/contract";
import { upliftAction, type UpliftActionId } from "@dongxiao/core/uplift";
import { isoAfter } from "@dongxiao/core/units";
import {
  audit,
  insertUpliftPlan,
  putUpliftAction,
  type Trx,
  upliftPlans,
  upliftSwitches,
  withEyes,
} from "@dongxiao/store/books";
import type { z } from "zod";

import type { Asker } from "../indicators/plan.ts";
import { swotSheet } from "./swot-sheet.ts";

type Form = z.output<(typeof openUpliftPlan)["input"]>;
type Unopened = Problem<
  "not-found" | "uplift-unrated" | "uplift-open" | "uplift-due-early" | "uplift-action-off"
>;

/** How long a plan has when nothing is said: till after the next monthly rating. */
const usualDays = 30;

/** Opens a plan for a retailer: weak items and the SWOT sheet are kept as the data say them today. */
export async function openPlan(
  asker: Asker,
  form: Form,
  today: string,
): Promise<Reply<{ readonly id: number }> | Unopened> {
  const dueDay = form.dueDay ?? isoAfter(today, usualDays);
  if (dueDay < today) return problem("uplift-due-early", { earliest: today });
  const sheet = await swotSheet(asker, form.id, today);
  if (sheet === null) return problem("not-found", { what: String(form.id) });
  const { rating } = sheet;
  if (rating === null) return problem("uplift-unrated");
  return withEyes(asker.books, asker.eyes, async (trx) => {
    const off = await offAmong(trx, form.actions);
    if (off !== null) return off;
    const by = asker.eyes.personId;
    const plan = { ...prefilled(sheet), scoreRunId: rating.runId, targets: form.targets, dueDay };
    const rest = { note: form.note, openedBy: by, openedOn: today, closedBy: null, closedOn: null };
    const id = await insertUpliftPlan(trx, { ...plan, ...rest });
    if (id === null) return alreadyOpen(trx, form.id);
    for (const action of form.actions) await addAction(trx, { planId: id, action, by, today });
    const after = { retailerId: form.id, dueDay, targets: form.targets, actions: form.actions };
    const told = { personId: by, action: "open-uplift-plan", subjectKind: "uplift-plan" };
    await audit(trx, { ...told, subjectId: String(id), after, reason: form.note });
    return reply({ id });
  });
}

/** Says which of some actions the company does not want; null when it wants them all. */
export async function offAmong(
  trx: Trx,
  actions: readonly UpliftActionId[],
): Promise<Problem<"uplift-action-off"> | null> {
  const off = new Set((await upliftSwitches(trx)).map(({ action }) => action));
  const found = actions.find((action) => off.has(action));
  if (found === undefined) return null;
  return problem("uplift-action-off", { action: upliftAction(found).titles["zh-Hans"] });
}

function prefilled({ retailerId, weak, peers: { step, n }, swot }: SwotSheet) {
  const lines = swot.map((line) => ({ ...line, text: null, isStruck: false }));
  return { retailerId, weak, peers: { step, n }, swot: lines };
}

async function alreadyOpen(trx: Trx, retailerId: number): Promise<Problem<"uplift-open">> {
  const [open] = await upliftPlans(trx, { retailerId, state: "open" });
  return problem("uplift-open", { plan: open?.id ?? "" });
}

interface Adding {
  readonly planId: number;
  readonly action: UpliftActionId;
  readonly by: number | null;
  readonly today: string;
}

/** An action of a new plan is the opener's, and due after its usual duration. */
function addAction(trx: Trx, { planId, action, by, today }: Adding): Promise<number> {
  const dueDay = isoAfter(today, upliftAction(action).days);
  const whose = { ownerId: by, addedBy: by };
  return putUpliftAction(trx, { planId, action, dueDay, doneDay: null, ...whose });
}
