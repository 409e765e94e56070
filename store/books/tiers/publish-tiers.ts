import { assert } from "@dongxiao/core/units";
import { sql } from "kysely";

import type { Trx } from "../database.ts";
import { asOf } from "../history/timeline.ts";
import { changeRetailers } from "../retailers/change-retailers.ts";
import { retailerTimelines } from "../retailers/retailer-history.ts";
import { tierRows, type TierRun } from "./read-tier-runs.ts";

/** A tier that is to hold from a day on, and the one that it takes the place of. */
interface Replacing {
  readonly id: number;
  readonly tier: number;
  readonly replaced: number;
}

/**
 * Publishes a draft: every retailer's new tier goes into its dated history from a day on, and facts are told, all in
 * this transaction. The caller has locked the run.
 *
 * @returns how many retailers changed their tier
 */
export async function publishTiers(
  trx: Trx,
  run: TierRun,
  { validFrom, by }: { readonly validFrom: string; readonly by: number | null },
): Promise<number> {
  assert(run.state === "draft" && validFrom > run.toDay, "a draft is published for a later day");
  const wanted = (await tierRows(trx, run.id)).map(({ retailerId, tier }) => ({
    id: retailerId,
    tier,
  }));
  const replacing = await tiersFrom(trx, wanted, validFrom);
  await sql`update tier_row t set replaced_tier = n.replaced
    from unnest(${replacing.map(({ id }) => id)}::int[], ${replacing.map(({ replaced }) => replaced)}::int[])
      as n (id, replaced)
    where t.tier_run_id = ${run.id} and t.retailer_id = n.id`.execute(trx);
  await trx
    .updateTable("tierRun")
    .set({ state: "published", validFrom, publishedBy: by, publishedAt: sql<string>`now()` })
    .where("id", "=", run.id)
    .execute();
  return replacing.length;
}

/** Gives retailers tiers from a day on; those who have theirs already, or are not known then, are passed over. */
async function tiersFrom(
  trx: Trx,
  wanted: readonly { readonly id: number; readonly tier: number }[],
  fromDay: string,
): Promise<readonly Replacing[]> {
  const timelines = await retailerTimelines(
    trx,
    wanted.map(({ id }) => id),
  );
  const replacing = wanted.flatMap(({ id, tier }) => {
    const replaced = asOf(timelines.get(id) ?? [], fromDay)?.tier ?? tier;
    return replaced === tier ? [] : [{ id, tier, replaced }];
  });
  await changeRetailers(
    trx,
    replacing.map(({ id, tier }) => ({ id, fromDay, attributes: { tier }, importId: null })),
  );
  return replacing;
}

/** From which day on a publication is taken back (null: a draft, which holds on none), by whom and why. */
interface TierWithdrawal {
  readonly fromDay: string | null;
  readonly by: number | null;
  readonly why: string;
}

/**
 * Takes a publication back from a day on: retailers that still have the tier that it gave get the one before it.
 * On the day from which it holds, that leaves no trace in the history. The caller has locked the run.
 *
 * @returns how many retailers changed their tier
 */
export async function withdrawTiers(
  trx: Trx,
  run: TierRun,
  { fromDay, by, why }: TierWithdrawal,
): Promise<number> {
  const changed = fromDay === null ? 0 : await tiersBack(trx, run, fromDay);
  await trx
    .updateTable("tierRun")
    .set({ state: "withdrawn", withdrawnBy: by, withdrawnAt: sql<string>`now()` })
    .set({ withdrawnFrom: fromDay, withdrawnWhy: why })
    .where("id", "=", run.id)
    .execute();
  return changed;
}

async function tiersBack(trx: Trx, run: TierRun, fromDay: string): Promise<number> {
  assert(run.validFrom !== null && fromDay >= run.validFrom, "what holds is withdrawn");
  const rows = await tierRows(trx, run.id);
  const timelines = await retailerTimelines(
    trx,
    rows.map(({ retailerId }) => retailerId),
  );
  const days = [fromDay, ...(await givenBackSince(trx, fromDay))];
  const back = rows.flatMap(({ retailerId, tier, grantedTier, replacedTier }) => {
    const given = grantedTier ?? tier;
    if (replacedTier === null || given === replacedTier) return [];
    const change = { id: retailerId, attributes: { tier: replacedTier }, importId: null };
    const timeline = timelines.get(retailerId) ?? [];
    const still = days.filter((day) => asOf(timeline, day)?.tier === given);
    return still.map((day) => ({ ...change, fromDay: day }));
  });
  return (await changeRetailers(trx, back)).length;
}

/** The days on which later publications were withdrawn: from them on, what this one gave holds again. */
async function givenBackSince(trx: Trx, day: string): Promise<readonly string[]> {
  const runs = await trx
    .selectFrom("tierRun")
    .select("withdrawnFrom")
    .where("withdrawnFrom", ">", day)
    .execute();
  return runs.flatMap(({ withdrawnFrom }) => withdrawnFrom ?? []);
}
