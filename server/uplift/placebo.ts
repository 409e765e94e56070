import type { UpliftPlanShown } from "@dongxiao/contract";
import { placeboOf, poolOf } from "@dongxiao/core/uplift";

import type { Asker } from "../indicators/plan.ts";
import { actedIn } from "./acted.ts";
import type { RatedPlan } from "./plan-rows.ts";
import { unitsOf } from "./units.ts";

/** Holds a plan's change of points against peers without any action in the same time; null before the re-rating. */
export async function placeboIn(
  asker: Pick<Asker, "books" | "facts">,
  { plan, runBefore, runAfter, after }: RatedPlan,
): Promise<UpliftPlanShown["placebo"]> {
  if (runBefore === null || runAfter === null || after === null) return null;
  const spell = { before: runBefore, after: runAfter };
  const { points } = await unitsOf(asker, spell);
  const own = points.find(({ retailer }) => retailer === plan.retailerId);
  if (own === undefined) return null;
  const acted = await actedIn(asker.books, spell);
  return placeboOf(own, poolOf(points.filter(({ retailer }) => !acted.has(retailer))));
}
