import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { TierRowTable, TierRunTable } from "../tables/tiers.ts";

/** A grading without its rows. */
export type TierRun = Selectable<TierRunTable>;

/** One retailer's row of a grading. */
export type TierRow = Selectable<TierRowTable>;

/** Every grading, the newest first. */
export function tierRuns(trx: Asking): Promise<TierRun[]> {
  return trx.selectFrom("tierRun").selectAll().orderBy("id", "desc").execute();
}

/** One grading; null when there is none of that number. */
export async function tierRunById(trx: Asking, id: number): Promise<TierRun | null> {
  const run = await trx.selectFrom("tierRun").selectAll().where("id", "=", id).executeTakeFirst();
  return run ?? null;
}

/** The same to change it: whoever else publishes or withdraws waits until this transaction has ended. */
export async function lockTierRun(trx: Trx, id: number): Promise<TierRun | null> {
  await sql`lock table tier_run in share row exclusive mode`.execute(trx);
  return tierRunById(trx, id);
}

/** The grading that was published last and not withdrawn; of other runs than one, where that is asked. */
export async function newestPublished(trx: Asking, otherThan = 0): Promise<TierRun | null> {
  const run = await trx
    .selectFrom("tierRun")
    .selectAll()
    .where("state", "=", "published")
    .where("id", "<>", otherThan)
    .orderBy("validFrom", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return run ?? null;
}

/** The rows of a grading that these eyes see, or one retailer's. */
export function tierRows(
  trx: Asking,
  runId: number,
  retailerId: number | null = null,
): Promise<TierRow[]> {
  const all = trx
    .selectFrom("tierRow")
    .selectAll()
    .where("tierRunId", "=", runId)
    .orderBy("retailerId");
  return (retailerId === null ? all : all.where("retailerId", "=", retailerId)).execute();
}
