import { problem, type Problem, reply, type Reply, type UpliftPlanShown } from "@dongxiao/contract";
import { itemChanges, peerStepTitles, proposeActions, targetOutcomes } from "@dongxiao/core/uplift";
import { assert, type Titles } from "@dongxiao/core/units";
import {
  type Trx,
  type UpliftPlan,
  upliftPlanById,
  upliftSwitches,
  withEyes,
} from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { itemTitles } from "./item-titles.ts";
import { placeboIn } from "./placebo.ts";
import { planRows, ratedOf, type RatedPlan, ratedPlans } from "./plan-rows.ts";

/** One plan with everything that its page shows. */
export async function showPlan(
  asker: Asker,
  id: number,
  today: string,
): Promise<Reply<UpliftPlanShown> | Problem<"not-found">> {
  const found = await withEyes(asker.books, asker.eyes, async (trx) => {
    const plan = await upliftPlanById(trx, id);
    if (plan === null) return null;
    const [rated] = await ratedPlans(trx, [plan]);
    assert(rated !== undefined, "one plan was given");
    const [row] = await planRows(trx, [rated], today);
    assert(row !== undefined, "one plan was given");
    const off = new Set((await upliftSwitches(trx)).map(({ action }) => action));
    return { rated, shown: { plan: row, ...sheetOf(plan, off), ...(await changesOf(trx, rated)) } };
  });
  if (found === null) return problem("not-found", { what: String(id) });
  return reply({ ...found.shown, placebo: await placeboIn(asker, found.rated) });
}

function sheetOf(
  { weak, peers, swot }: UpliftPlan,
  off: ReadonlySet<string>,
): Pick<UpliftPlanShown, "weak" | "peers" | "swot" | "proposals"> {
  const standing = swot.filter(({ isStruck }) => !isStruck);
  const rules = standing.flatMap(({ rule }) => rule ?? []);
  const proposals = proposeActions({ items: weak, rules }, off);
  return {
    weak: [...weak],
    peers: { ...peers, titles: peerStepTitles[peers.step] },
    swot: [...swot],
    proposals: proposals.map(({ action, reasons }) => ({ action, reasons: [...reasons] })),
  };
}

async function changesOf(
  trx: Trx,
  { plan, runBefore, runAfter, before, after }: RatedPlan,
): Promise<Pick<UpliftPlanShown, "items" | "outcomes">> {
  const [old, fresh] = [
    await itemTitles(trx, runBefore?.schemeId ?? 0),
    await itemTitles(trx, runAfter?.schemeId ?? runBefore?.schemeId ?? 0),
  ];
  const named = (item: string): Titles => (fresh(item).en === item ? old(item) : fresh(item));
  const outcomes = after === null ? [] : targetOutcomes(plan.targets, ratedOf(after));
  return {
    items: itemChanges(before?.parts ?? [], after?.parts ?? []).map((change) => ({
      ...change,
      titles: named(change.item),
    })),
    outcomes: outcomes.map((one) => ({
      ...one,
      titles: one.kind === "item" ? named(one.item) : null,
    })),
  };
}
