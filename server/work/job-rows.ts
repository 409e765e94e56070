import type { Job } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import {
  type Books,
  finishJob,
  insertJob,
  type Job as JobRow,
  jobById,
  jobs,
  reportProgress,
  systemEyes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { LeadsAsked } from "../leads/keep-leads.ts";
import type { Progress, Subject } from "./steps.ts";

/** What is to be done, in the words of its kind. */
export type JobInput =
  | { readonly kind: "import-check"; readonly importId: number }
  | { readonly kind: "import-apply"; readonly importId: number }
  | { readonly kind: "import-undo"; readonly importId: number; readonly reason: string }
  | { readonly kind: "week"; readonly cycle: string }
  | { readonly kind: "leads"; readonly asked: LeadsAsked };

/** What came of a job, as its row keeps it. */
export interface Outcome {
  readonly subject?: Subject;
  readonly problem?: Job["problem"];
}

const kinds = ["import-check", "import-apply", "import-undo", "week", "leads"] as const;

function bySystem<Result>(books: Books, work: (trx: Trx) => Promise<Result>): Promise<Result> {
  return withEyes(books, systemEyes, work);
}

/** Adds a queued job. */
export function addJob(books: Books, input: JobInput, requestedBy: number | null): Promise<number> {
  return bySystem(books, (trx) => insertJob(trx, { kind: input.kind, input, requestedBy }));
}

/** Jobs that wait or run, oldest first; after a start, those that a killed process left. */
export async function unfinishedJobs(books: Books): Promise<JobRow[]> {
  const states = ["queued", "running"] as const;
  const rows = await bySystem(books, (trx) => jobs(trx, { most: 1000, states }));
  return rows.toReversed();
}

/** A job's row while it is to be worked on; null when it has ended. */
export async function openJobRow(books: Books, id: number): Promise<JobRow | null> {
  const row = await bySystem(books, (trx) => jobById(trx, id));
  return row !== null && ["queued", "running"].includes(row.state) ? row : null;
}

/** Marks a job as running, or says how far it is; true when somebody asked it to stop. */
export async function keepProgress(
  books: Books,
  id: number,
  now: Progress | null,
): Promise<boolean> {
  return bySystem(books, async (trx) => {
    if (now !== null) return reportProgress(trx, id, now);
    const row = await trx
      .updateTable("job")
      .set({ state: "running" })
      .where("id", "=", id)
      .where("state", "in", ["queued", "running"])
      .returning("cancelRequested")
      .executeTakeFirst();
    return row?.cancelRequested === true;
  });
}

/** Ends a job with what came of it. */
export async function endJob(
  books: Books,
  id: number,
  state: "done" | "refused" | "cancelled" | "failed",
  outcome: Outcome,
): Promise<void> {
  await bySystem(books, (trx) => finishJob(trx, id, { state, outcome }));
}

/** One job as people see it. */
export function shownJob(row: JobRow): Job {
  const kind = kinds.find((known) => known === row.kind);
  assert(kind !== undefined, `job ${row.id} is of no known kind: ${row.kind}`);
  const input = row.input as Subject;
  const outcome = (row.outcome ?? {}) as Outcome;
  return {
    id: row.id,
    kind,
    state: row.state,
    stage: row.stage,
    done: row.done,
    whole: row.whole,
    requestedAt: row.requestedAt,
    finishedAt: row.finishedAt,
    subject: {
      ...(input.importId === undefined ? {} : { importId: input.importId }),
      ...(input.cycle === undefined ? {} : { cycle: input.cycle }),
      ...outcome.subject,
    },
    problem: outcome.problem ?? null,
  };
}

/** One job by its number; null when there is none. */
export async function jobRow(books: Books, id: number): Promise<JobRow | null> {
  return bySystem(books, (trx) => jobById(trx, id));
}

/** The newest job about one import; null when there is none. */
export async function jobOfImport(books: Books, importId: number): Promise<Job | null> {
  const rows = await bySystem(books, (trx) => jobs(trx, { most: 500 }));
  const found = rows.find(({ input }) => (input as Subject).importId === importId);
  return found === undefined ? null : shownJob(found);
}
