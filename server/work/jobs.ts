import type { Job } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import type { Books } from "@dongxiao/store/books";
import { houseCloses } from "@dongxiao/store/imports";
import { type DatabaseOptions, PgBoss } from "pg-boss";

import type { Workshop } from "../workshop.ts";
import { addJob, type JobInput, jobRow, shownJob, unfinishedJobs } from "./job-rows.ts";
import { runJob } from "./run-job.ts";

/** The queue of long work: rows of the books say what is to be done, a worker in this process does it. */
export interface Jobs {
  /** Puts one piece of work into the queue. */
  start(input: JobInput, personId: number | null): Promise<Job>;
  close(): Promise<void>;
}

const queue = "work";
const closingMs = 7000;
const longestSeconds = 23 * 3600;

/** The owner's way in, as the queue's library takes it. */
function wayTo({ connection }: Books): DatabaseOptions {
  const known = Object.entries(connection).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known);
}

async function openBoss({ books, log }: Workshop): Promise<PgBoss> {
  const boss = new PgBoss({ ...wayTo(books), schema: "pgboss", max: 2, schedule: false });
  boss.on("error", (error) => log({ part: "jobs", error }));
  await boss.start();
  await boss.createQueue(queue, { retryLimit: 0, expireInSeconds: longestSeconds });
  await boss.deleteAllJobs(queue);
  return boss;
}

/**
 * Opens the queue with one worker: imports and weeks write the facts, which take one writer at a time.
 * The job rows are the authority. What a killed process left unfinished is handed out again.
 */
export async function openJobs(workshop: Workshop): Promise<Jobs> {
  const { books } = workshop;
  const boss = await openBoss(workshop);
  const closing = new AbortController();
  const eager = { pollingIntervalSeconds: 0.5 };
  const worker = await boss.work<{ jobId: number }>(queue, eager, async (handed) => {
    for (const { data } of handed) await runJob(workshop, data.jobId, closing.signal);
  });
  const hand = async (jobId: number): Promise<void> => {
    await boss.send(queue, { jobId });
    boss.notifyWorker(worker);
  };
  for (const { id } of await unfinishedJobs(books)) await hand(id);
  return {
    start: async (input, personId) => {
      const id = await addJob(books, input, personId);
      await hand(id);
      const row = await jobRow(books, id);
      assert(row !== null, `job ${id} was just added`);
      return shownJob(row);
    },
    close: async () => {
      closing.abort(houseCloses);
      await boss.stop({ graceful: true, timeout: closingMs });
    },
  };
}
