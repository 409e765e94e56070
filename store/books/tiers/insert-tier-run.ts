import type { TierAssignment, TierFacts } from "@dongxiao/core/retailers";

import type { Trx } from "../database.ts";
import { insertRows } from "../rows.ts";

/** A grading as it was made: what was chosen, and every retailer's tier with its evidence. */
export interface NewTierRun {
  readonly scheme: string;
  readonly version: number;
  readonly settings: Readonly<Record<string, number>>;
  readonly bounds: Readonly<Record<string, readonly number[]>>;
  readonly tiers: number;
  readonly period: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly frozen: readonly string[];
  readonly reason: string;
  readonly madeBy: number | null;
  /** Row i of the facts is the evidence of assignment i. */
  readonly assignments: readonly TierAssignment[];
  readonly facts: readonly TierFacts[];
}

/** Keeps a grading as a draft; nobody's tier changes. Returns its number. */
export async function insertTierRun(
  trx: Trx,
  { assignments, facts, ...run }: NewTierRun,
): Promise<number> {
  const { id } = await trx
    .insertInto("tierRun")
    .values({
      ...run,
      settings: JSON.stringify(run.settings),
      bounds: JSON.stringify(run.bounds),
      frozen: JSON.stringify(run.frozen),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = assignments.map(({ retailer, previous, ...rest }, row) => ({
    tierRunId: id,
    retailerId: retailer,
    previousTier: previous,
    ...rest,
    facts: facts[row],
  }));
  if (rows.length > 0) await insertRows(trx, "tierRow", rows);
  return id;
}
