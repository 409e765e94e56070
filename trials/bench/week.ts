// The week end to end on the whole public set: every store with its lines and places, every scarce item.
// node tools/run.mjs trials/bench/week.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { runWeek } from "@dongxiao/server/week/run-week.ts";
import type { Workshop } from "@dongxiao/server/workshop.ts";
import { latestWeek, weekForecasts, weekPlanLines, weekVisits } from "@dongxiao/store/books";

import {
  closeIowaWorkshop,
  loadExtract,
  openIowaWorkshop,
  prepareExtract,
  quiet,
} from "./iowa-workshop.ts";
import { counted, markdownTable } from "./tables.ts";

const monday = "2021-12-06";
const peakMegabytes = (): string => counted(process.resourceUsage().maxRSS / 1024);

async function secondsOf(work: () => Promise<void>): Promise<string> {
  const begun = performance.now();
  await work();
  return ((performance.now() - begun) / 1000).toFixed(1);
}

async function run(workshop: Workshop): Promise<void> {
  const ended = await runWeek(workshop, { cycle: monday, personId: null }, quiet);
  if (!ended.ok) throw new Error(JSON.stringify(ended));
}

async function whatItMade({ books, facts }: Workshop): Promise<string> {
  const week = await latestWeek(books.owner, monday);
  const id = week?.id ?? 0;
  const lines = await weekPlanLines(books.owner, id, null);
  const forecasts = await weekForecasts(books.owner, id);
  const visits = await weekVisits(books.owner, id);
  const [held] = await facts.ask<{ n: number }>("select count() as n from order_line");
  const skus = new Set(lines.map(({ skuId }) => skuId)).size;
  return [
    `From ${counted(held?.n ?? 0)} order lines: ${counted(forecasts.length)} SKUs forecast,`,
    `${skus} scarce SKUs placed over ${counted(lines.length)} lines, ${counted(visits.length)} visits ordered.`,
  ].join(" ");
}

async function benchWeek(scratch: string): Promise<string> {
  const [data, folder] = [path.join(scratch, "extract"), path.join(scratch, "house")];
  prepareExtract(data);
  const workshop = await openIowaWorkshop(folder);
  try {
    const loading = await secondsOf(() => loadExtract(workshop, data));
    const rows = [["load the company", loading, peakMegabytes()]];
    rows.push([`run the week of ${monday}`, await secondsOf(() => run(workshop)), peakMegabytes()]);
    const table = markdownTable(["step", "seconds", "peak RSS, MB"], rows);
    return `${table}\n\n${await whatItMade(workshop)}`;
  } finally {
    await closeIowaWorkshop(workshop);
  }
}

if (import.meta.main) {
  const scratch = await mkdtemp(path.join(tmpdir(), "dongxiao-bench-week-"));
  try {
    process.stdout.write(`${await benchWeek(scratch)}\n`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
