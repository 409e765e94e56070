import { type Job, problem, reply } from "@dongxiao/contract";
import { cancelJob as askToStop, withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import { isCompanyWide } from "../visitor.ts";
import { jobRow, shownJob } from "../work/job-rows.ts";

/** A job that the caller may see: its own, and all of them for those who look after the whole company. */
async function seenJob(call: Call, id: number): Promise<Job | null> {
  const row = await jobRow(call.house.books, id);
  if (row === null) return null;
  const isOwn = row.requestedBy === call.eyes.personId;
  const isWide = call.visitor?.posts.some(isCompanyWide) === true;
  return isOwn || isWide ? shownJob(row) : null;
}

export const readJob: HandlerOf<"readJob"> = async ({ id }, call) => {
  const job = await seenJob(call, id);
  return job === null ? problem("not-found", { what: String(id) }) : reply(job);
};

export const cancelJob: HandlerOf<"cancelJob"> = async ({ id }, call) => {
  const job = await seenJob(call, id);
  if (job === null) return problem("not-found", { what: String(id) });
  await withEyes(call.house.books, call.eyes, (trx) => askToStop(trx, id));
  return reply({});
};
