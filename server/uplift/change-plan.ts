import {
  type changeUpliftPlan as route,
  problem,
  type Problem,
  reply,
  type Reply,
  type SwotLineShown,
} from "@dongxiao/contract";
import {
  changeUpliftPlan,
  type KeptSwotLine,
  lockUpliftPlan,
  type Trx,
  type UpliftPlan,
} from "@dongxiao/store/books";
import type { z } from "zod";

type Form = z.output<(typeof route)["input"]>;
type Unchanged = Problem<"not-found" | "uplift-plan-not-so" | "uplift-due-early">;

/** A plan as it stands before and after a change, for the log. */
export interface PlanChange {
  readonly before: object;
  readonly after: object;
}

/** An open plan to change it; locked against others. */
export async function openPlanToChange(
  trx: Trx,
  id: number,
): Promise<Reply<UpliftPlan> | Problem<"not-found" | "uplift-plan-not-so">> {
  const plan = await lockUpliftPlan(trx, id);
  if (plan === null) return problem("not-found", { what: String(id) });
  if (plan.state !== "open") return problem("uplift-plan-not-so", { state: plan.state });
  return reply(plan);
}

/** Changes the sheet, the targets and the day of an open plan. */
export async function changePlan(trx: Trx, form: Form): Promise<Reply<PlanChange> | Unchanged> {
  const found = await openPlanToChange(trx, form.id);
  if (!found.ok) return found;
  const { swot, targets, dueDay, note, openedOn } = found.value;
  if (form.dueDay < openedOn) return problem("uplift-due-early", { earliest: openedOn });
  const after = {
    swot: mergedLines(swot, form.swot),
    targets: form.targets,
    dueDay: form.dueDay,
    note: form.note,
  };
  await changeUpliftPlan(trx, form.id, after);
  return reply({ before: { swot, targets, dueDay, note }, after });
}

/**
 * What the data said stays as they said it: of a prefilled line people change the words beside it, or strike it out. A
 * line of their own is theirs.
 */
export function mergedLines(
  kept: readonly KeptSwotLine[],
  given: readonly SwotLineShown[],
): readonly KeptSwotLine[] {
  const prefilled = kept.filter(({ rule }) => rule !== null);
  const byRule = new Map(given.map((line) => [line.rule, line]));
  const own = given.filter(({ rule, text }) => rule === null && text !== null);
  return [
    ...prefilled.map((line) => {
      const { text = null, isStruck = true } = byRule.get(line.rule) ?? {};
      return { ...line, text, isStruck };
    }),
    ...own.map((line) => ({ ...line, sentence: null })),
  ];
}
