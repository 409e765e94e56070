import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  endUpliftPlan,
  lockUpliftPlan,
  type Trx,
  type UpliftPlanState,
  upliftPlans,
} from "@dongxiao/store/books";

import type { PlanChange } from "./change-plan.ts";

/** How a plan ends, on which day and by whom. */
export interface Ending {
  readonly id: number;
  readonly state: UpliftPlanState;
  readonly why: string;
  readonly by: number | null;
  readonly today: string;
}

type Unended = Problem<"not-found" | "uplift-plan-not-so" | "uplift-open" | "uplift-why-missing">;

/** Ends an open plan as carried out or given up (which needs a reason), or opens an ended one again. */
export async function endPlan(trx: Trx, ending: Ending): Promise<Reply<PlanChange> | Unended> {
  const { id, state, why, by, today } = ending;
  const plan = await lockUpliftPlan(trx, id);
  if (plan === null) return problem("not-found", { what: String(id) });
  const isReopened = state === "open";
  if ((plan.state === "open") === isReopened)
    return problem("uplift-plan-not-so", { state: plan.state });
  if (state === "abandoned" && why === "") return problem("uplift-why-missing");
  if (isReopened) {
    const [other] = await upliftPlans(trx, { retailerId: plan.retailerId, state: "open" });
    if (other !== undefined) return problem("uplift-open", { plan: other.id });
  }
  const after = isReopened
    ? { state, closedBy: null, closedOn: null, closedWhy: "" }
    : { state, closedBy: by, closedOn: today, closedWhy: why };
  await endUpliftPlan(trx, id, after);
  const { closedOn, closedWhy } = plan;
  return reply({ before: { state: plan.state, closedOn, closedWhy }, after });
}
