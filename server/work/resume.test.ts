import { importById, systemEyes, withEyes } from "@dongxiao/store/books";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";

import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";
import { receiveFile, resumeWork } from "./imports.ts";
import { addJob, jobOfImport } from "./job-rows.ts";
import { openJobs } from "./jobs.ts";

let small: SmallHouse;
beforeAll(async () => {
  small = await openSmallHouse();
});
afterAll(() => small.close());

const steps = { signal: new AbortController().signal, progress: () => undefined };

/** A file that was taken in before the process was killed. */
async function received(): Promise<number> {
  const file = path.join(small.house.folder, "orders.csv");
  writeFileSync(file, "周期,许可证号,规格编码,供应量,金额\n2021-12-06,east-1-a,S1,20,160.00\n");
  return receiveFile(small.house, { kind: "orders", file, allOrNothing: false, personId: null });
}

const stateOf = async (id: number): Promise<string | undefined> => {
  const batch = await withEyes(small.house.books, systemEyes, (trx) => importById(trx, id));
  return batch?.state;
};

it("begins a queued check anew after a kill; one that nobody waits for has failed", async () => {
  const { books } = small.house;
  const [queued, alone] = [await received(), await received()];
  await addJob(books, { kind: "import-check", importId: queued }, null);
  await resumeWork(small.house, steps);
  expect([await stateOf(queued), await stateOf(alone)]).toEqual(["checking", "failed"]);
  const jobs = await openJobs(small.house);
  while ((await jobOfImport(books, queued))?.finishedAt === null) await pause(50);
  expect(await jobOfImport(books, queued)).toMatchObject({ state: "done", problem: null });
  expect(await stateOf(queued)).toBe("checked");
  await jobs.close();
});
