import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { JobState, JobTable } from "../tables/records.ts";

/** Long work: what it is, how far it is, what came of it. */
export type Job = Selectable<JobTable>;

/** Puts work into the queue; returns its number. */
export async function insertJob(
  trx: Trx,
  job: { kind: string; input: unknown; requestedBy: number | null },
): Promise<number> {
  const { id } = await trx
    .insertInto("job")
    .values({ ...job, input: JSON.stringify(job.input), state: "queued" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Takes queued work; false when it was taken or cancelled before. */
export async function startJob(trx: Trx, id: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("job")
    .set({ state: "running" })
    .where("id", "=", id)
    .where("state", "=", "queued")
    .where("cancelRequested", "=", false)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Says how far running work is; true when somebody asked it to stop. */
export async function reportProgress(
  trx: Trx,
  id: number,
  progress: { stage: string; done: number; whole: number },
): Promise<boolean> {
  const row = await trx
    .updateTable("job")
    .set(progress)
    .where("id", "=", id)
    .where("state", "=", "running")
    .returning("cancelRequested")
    .executeTakeFirst();
  return row?.cancelRequested === true;
}

/** Asks work to stop; work that waits in the queue is cancelled at once. */
export async function cancelJob(trx: Trx, id: number): Promise<void> {
  await trx
    .updateTable("job")
    .set({
      cancelRequested: true,
      state: sql<JobState>`case state when 'queued' then 'cancelled' else state end`,
      finishedAt: sql<string>`case state when 'queued' then now() else finished_at end`,
    })
    .where("id", "=", id)
    .where("state", "in", ["queued", "running"])
    .execute();
}

/** Ends running work with what came of it; false when it had ended before. */
export async function finishJob(
  trx: Trx,
  id: number,
  end: { state: "done" | "refused" | "cancelled" | "failed"; outcome: unknown },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("job")
    .set({
      state: end.state,
      outcome: JSON.stringify(end.outcome ?? null),
      finishedAt: sql<string>`now()`,
    })
    .where("id", "=", id)
    .where("state", "in", ["queued", "running"])
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** One job; null when there is none of that number. */
export async function jobById(trx: Asking, id: number): Promise<Job | null> {
  const row = await trx.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

/** Jobs, newest first; with states, only those in one of them. */
export function jobs(
  trx: Asking,
  question: { most: number; states?: readonly JobState[] },
): Promise<Job[]> {
  const all = trx.selectFrom("job").selectAll().orderBy("id", "desc").limit(question.most);
  return (
    question.states === undefined ? all : all.where("state", "in", question.states)
  ).execute();
}
