import type { UpliftPlanRow } from "@dongxiao/contract";
import { upliftPlans, type UpliftPlanState, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { planRows, ratedPlans } from "./plan-rows.ts";

/** Which plans are listed: of one state, of one retailer, or all. */
export interface PlansAsked {
  readonly state?: UpliftPlanState | undefined;
  readonly retailerId?: number | undefined;
}

/** Plans that the asker sees, with the ratings before and after them. */
export function plansListed(
  { books, eyes }: Pick<Asker, "books" | "eyes">,
  { state, retailerId }: PlansAsked,
  today: string,
): Promise<UpliftPlanRow[]> {
  return withEyes(books, eyes, async (trx) => {
    const plans = await upliftPlans(trx, {
      ...(state === undefined ? {} : { state }),
      ...(retailerId === undefined ? {} : { retailerId }),
    });
    return planRows(trx, await ratedPlans(trx, plans), today);
  });
}
