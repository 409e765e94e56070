import type { ScoreKind } from "@dongxiao/core/retailers";
import type { Selectable } from "kysely";

import type { Asking } from "../database.ts";
import type { ScoreRowTable, ScoreRunTable } from "../tables/scores.ts";

/** One retailer's row of a run of scores. */
export type ScoreRow = Selectable<ScoreRowTable>;

/** A run of scores without its rows. */
export type ScoreRun = Selectable<ScoreRunTable>;

/** The published run of a kind whose period ended last, at the latest on a day; null when there is none. */
export async function newestScoreRun(
  trx: Asking,
  kind: ScoreKind,
  day: string,
): Promise<ScoreRun | null> {
  const run = await trx
    .selectFrom("scoreRun")
    .selectAll()
    .where("kind", "=", kind)
    .where("state", "=", "published")
    .where("toDay", "<=", day)
    .orderBy("toDay", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return run ?? null;
}

/** The rows of a run of scores that these eyes see, or one retailer's. */
export function scoreRows(
  trx: Asking,
  runId: number,
  retailerId: number | null = null,
): Promise<ScoreRow[]> {
  const all = trx
    .selectFrom("scoreRow")
    .selectAll()
    .where("scoreRunId", "=", runId)
    .orderBy("retailerId");
  return (retailerId === null ? all : all.where("retailerId", "=", retailerId)).execute();
}
