import type { ScoreAssignment, ScoreEvidence, ScoreKind } from "@dongxiao/core/retailers";
import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";
import { insertRows } from "../rows.ts";
import type { ScoreRun } from "./newest-scores.ts";

/** A month's scores of one kind as they were made. */
export interface NewScoreRun {
  readonly schemeId: number;
  readonly kind: ScoreKind;
  readonly period: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly reason: string;
  readonly madeBy: number | null;
  readonly assignments: readonly ScoreAssignment[];
  /** Row i is the evidence of assignment i. */
  readonly evidence: readonly ScoreEvidence[];
}

/** Keeps a month's scores as a draft, each row with its own evidence. Returns its number. */
export async function insertScoreRun(
  trx: Trx,
  { assignments, evidence, ...run }: NewScoreRun,
): Promise<number> {
  const { id } = await trx
    .insertInto("scoreRun")
    .values(run)
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = assignments.map(({ retailer, ...rest }, at) => ({
    scoreRunId: id,
    retailerId: retailer,
    ...rest,
    evidence: evidence[at],
  }));
  if (rows.length > 0) await insertRows(trx, "scoreRow", rows);
  return id;
}

/** Every run, the newest first; of one kind, where that is asked. */
export function scoreRuns(trx: Asking, kind: ScoreKind | null = null): Promise<ScoreRun[]> {
  const all = trx.selectFrom("scoreRun").selectAll().orderBy("id", "desc");
  return (kind === null ? all : all.where("kind", "=", kind)).execute();
}

/** One run; null when there is none of that number. */
export async function scoreRunById(trx: Asking, id: number): Promise<ScoreRun | null> {
  const run = await trx.selectFrom("scoreRun").selectAll().where("id", "=", id).executeTakeFirst();
  return run ?? null;
}

/** The same to change it: whoever else publishes or withdraws waits until this transaction has ended. */
export async function lockScoreRun(trx: Trx, id: number): Promise<ScoreRun | null> {
  await sql`lock table score_run in share row exclusive mode`.execute(trx);
  return scoreRunById(trx, id);
}

/** The published run of a kind and period; null when there is none. */
export async function publishedScoreRun(
  trx: Asking,
  kind: ScoreKind,
  period: string,
): Promise<ScoreRun | null> {
  const run = await trx
    .selectFrom("scoreRun")
    .selectAll()
    .where("kind", "=", kind)
    .where("period", "=", period)
    .where("state", "=", "published")
    .executeTakeFirst();
  return run ?? null;
}

/** Publishes a draft. The caller has locked it and seen that no other run of its period stands. */
export async function publishScoreRun(trx: Trx, id: number, by: number | null): Promise<void> {
  await trx
    .updateTable("scoreRun")
    .set({ state: "published", publishedBy: by, publishedAt: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
}

/** Throws a draft away or takes a publication back; its rows stay to be looked at. The caller has locked it. */
export async function withdrawScoreRun(
  trx: Trx,
  id: number,
  { by, why }: { readonly by: number | null; readonly why: string },
): Promise<void> {
  await trx
    .updateTable("scoreRun")
    .set({ state: "withdrawn", withdrawnBy: by, withdrawnAt: sql<string>`now()` })
    .set({ withdrawnWhy: why })
    .where("id", "=", id)
    .execute();
}
