import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { freshBooks } from "../testing/index.ts";
import {
  cancelJob,
  finishJob,
  insertJob,
  jobById,
  jobs,
  reportProgress,
  startJob,
} from "./jobs.ts";

let books: Books;
beforeAll(async () => {
  books = await freshBooks();
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);
const queue = () =>
  bySystem((trx) =>
    insertJob(trx, { kind: "week", input: { cycle: "2021-11-08" }, requestedBy: null }),
  );

it("takes a job once, shows how far it is, and ends it once", async () => {
  const id = await queue();
  const taken = await Promise.all([1, 2].map(() => bySystem((trx) => startJob(trx, id))));
  expect(taken.filter(Boolean)).toHaveLength(1);
  const progress = { stage: "measure", done: 3, whole: 6 };
  expect(await bySystem((trx) => reportProgress(trx, id, progress))).toBe(false);
  const end = { state: "done", outcome: { weekRunId: 1 } } as const;
  expect(await bySystem((trx) => finishJob(trx, id, end))).toBe(true);
  expect(await bySystem((trx) => finishJob(trx, id, end))).toBe(false);
  expect(await bySystem((trx) => jobById(trx, id))).toMatchObject({ ...progress, ...end });
});

it("tells running work that somebody asked it to stop", async () => {
  const id = await queue();
  await bySystem((trx) => startJob(trx, id));
  await bySystem((trx) => cancelJob(trx, id));
  const progress = { stage: "forecast", done: 1, whole: 2 };
  expect(await bySystem((trx) => reportProgress(trx, id, progress))).toBe(true);
  const running = await bySystem((trx) => jobs(trx, { most: 9, states: ["running"] }));
  expect(running.map((job) => job.id)).toEqual([id]);
});

it("cancels work that waits before it begins", async () => {
  const id = await queue();
  await bySystem((trx) => cancelJob(trx, id));
  expect(await bySystem((trx) => startJob(trx, id))).toBe(false);
  expect(await bySystem((trx) => jobById(trx, id))).toMatchObject({ state: "cancelled" });
});
