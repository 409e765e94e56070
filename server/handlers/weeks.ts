import { type Brief, problem, reply } from "@dongxiao/contract";
import { withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import { factsScope } from "../queries/facts-scope.ts";
import { cyclesWithOrders } from "../queries/trade.ts";
import { planOf, roundOf, weekRuns } from "../queries/weeks.ts";
import { cycleIn } from "../wire/cycles.ts";
import { readableBrief } from "../week/readable-brief.ts";
import { shownJob, unfinishedJobs } from "../work/job-rows.ts";

const documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const listWeeks: HandlerOf<"listWeeks"> = async (_input, call) => {
  const { books, facts } = call.house;
  const { scope, runs } = await withEyes(books, call.eyes, async (trx) => ({
    scope: await factsScope(trx, call.eyes),
    runs: await weekRuns(trx),
  }));
  const running = (await unfinishedJobs(books)).find(({ kind }) => kind === "week");
  return reply({
    cycles: await cyclesWithOrders(facts, scope),
    runs,
    running: running === undefined ? null : shownJob(running),
  });
};

export const runWeek: HandlerOf<"runWeek"> = async ({ cycle }, call) => {
  const { facts, jobs, books } = call.house;
  const cycles = await cyclesWithOrders(facts, "1");
  const [newest] = cycles;
  const wanted = cycle === undefined ? newest : cycleIn(cycle);
  if (wanted === undefined || !cycles.includes(wanted))
    return problem("week-without-orders", { cycle: wanted ?? "-" });
  const waiting = await unfinishedJobs(books);
  if (waiting.some(({ kind }) => kind === "week")) return problem("facts-busy");
  return reply({ job: await jobs.start({ kind: "week", cycle: wanted }, call.eyes.personId) });
};

/** The stored brief, in the contract's form. */
async function storedBrief(call: Call, id: number): Promise<Brief | null> {
  const row = await withEyes(call.house.books, call.eyes, (trx) =>
    trx.selectFrom("weekRun").select("brief").where("id", "=", id).executeTakeFirst(),
  );
  return row === undefined ? null : readableBrief(row.brief);
}

export const readBrief: HandlerOf<"readBrief"> = async ({ id }, call) => {
  const brief = await storedBrief(call, id);
  return brief === null ? problem("not-found", { what: String(id) }) : reply(brief);
};

export const briefDocument: HandlerOf<"briefDocument"> = async ({ id }, call) => {
  const brief = await storedBrief(call, id);
  if (brief === null) return problem("not-found", { what: String(id) });
  // Drawing takes a second to load: the house opens without it.
  const { writeBrief } = await import("../report/write-brief.ts");
  const body = await writeBrief(brief, call.language);
  return reply({ fileName: `brief-${brief.cycle}.docx`, contentType: documentType, body });
};

export const readPlan: HandlerOf<"readPlan"> = async ({ id, skuId }, call) => {
  const plan = await withEyes(call.house.books, call.eyes, (trx) => planOf(trx, id, skuId));
  return plan === null ? problem("not-found", { what: `${id}/${skuId}` }) : reply(plan);
};

export const readRoute: HandlerOf<"readRoute"> = async ({ id, lineId }, call) => {
  const round = await withEyes(call.house.books, call.eyes, (trx) => roundOf(trx, id, lineId));
  return round === null ? problem("not-found", { what: `${id}/${lineId}` }) : reply(round);
};
