import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import { asOf } from "../history/timeline.ts";
import { changeRetailer } from "../retailers/change-retailers.ts";
import { retailerTimelines } from "../retailers/retailer-history.ts";
import type { TierAppealTable } from "../tables/tiers.ts";
import type { TierRun } from "./read-tier-runs.ts";

/** What somebody said against a tier, and what was answered. */
export type TierAppeal = Selectable<TierAppealTable>;

/** Keeps an appeal; null when one of the same retailer is still open. */
export async function insertTierAppeal(
  trx: Trx,
  appeal: Pick<TierAppeal, "tierRunId" | "retailerId" | "text" | "enteredBy">,
): Promise<number | null> {
  const kept = await trx
    .insertInto("tierAppeal")
    .values(appeal)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept?.id ?? null;
}

/** The appeals against a grading that these eyes see, or one retailer's; open ones first, then the newest. */
export function tierAppeals(
  trx: Asking,
  runId: number,
  retailerId: number | null = null,
): Promise<TierAppeal[]> {
  const all = trx
    .selectFrom("tierAppeal")
    .selectAll()
    .where("tierRunId", "=", runId)
    .orderBy(sql`state <> 'open'`)
    .orderBy("id", "desc");
  return (retailerId === null ? all : all.where("retailerId", "=", retailerId)).execute();
}

/** An open appeal to answer it; locked against others. Null when there is none, or it has its answer. */
export async function openTierAppeal(trx: Trx, id: number): Promise<TierAppeal | null> {
  const appeal = await trx
    .selectFrom("tierAppeal")
    .selectAll()
    .where("id", "=", id)
    .where("state", "=", "open")
    .forUpdate()
    .executeTakeFirst();
  return appeal ?? null;
}

/** What is answered; a tier upholds the appeal, none declines it. */
export interface TierAnswer {
  readonly tier: number | null;
  readonly answer: string;
  readonly by: number | null;
}

/** Answers an appeal. One that is upheld changes the retailer's tier from the day from which the grading holds. */
export async function answerTierAppeal(
  trx: Trx,
  run: TierRun,
  { id, retailerId }: Pick<TierAppeal, "id" | "retailerId">,
  { tier, answer, by }: TierAnswer,
): Promise<void> {
  if (tier !== null && run.validFrom !== null) {
    const timeline = (await retailerTimelines(trx, [retailerId])).get(retailerId) ?? [];
    const before = asOf(timeline, run.validFrom)?.tier ?? tier;
    await changeRetailer(trx, retailerId, run.validFrom, { tier });
    await trx
      .updateTable("tierRow")
      .set({ grantedTier: tier, replacedTier: sql<number>`coalesce(replaced_tier, ${before})` })
      .where("tierRunId", "=", run.id)
      .where("retailerId", "=", retailerId)
      .execute();
  }
  await trx
    .updateTable("tierAppeal")
    .set({ state: tier === null ? "declined" : "upheld", answer, answeredBy: by })
    .set({ answeredAt: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
}
