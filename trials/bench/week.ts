// The week end to end on the whole public set: every store with its lines and places, every scarce item.
// node tools/run.mjs trials/bench/week.ts
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { stoppedClock } from "@dongxiao/server/clock.ts";
import { loadExample } from "@dongxiao/server/example/load.ts";
import { openIdentity } from "@dongxiao/server/identity/index.ts";
import { secretIn } from "@dongxiao/server/identity/secret.ts";
import { runWeek } from "@dongxiao/server/week/run-week.ts";
import { openWorkshop, type Workshop } from "@dongxiao/server/workshop.ts";
import { latestWeek, weekForecasts, weekPlanLines, weekVisits } from "@dongxiao/store/books";

import { invoicesFolder } from "./bench-data.ts";
import { counted, markdownTable } from "./tables.ts";

const monday = "2021-12-06";
const quiet = { signal: new AbortController().signal, progress: () => undefined };
const peakMegabytes = (): string => counted(process.resourceUsage().maxRSS / 1024);

async function secondsOf(work: () => Promise<void>): Promise<string> {
  const begun = performance.now();
  await work();
  return ((performance.now() - begun) / 1000).toFixed(1);
}

/** Cuts the public files into the neutral extract, as the example's was cut, with every store. */
function prepare(from: string, to: string): void {
  const program = path.resolve(import.meta.dirname, "..", "example", "prepare.ts");
  execFileSync(process.execPath, [program, "--from", from, "--to", to, "--all"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function load(workshop: Workshop, data: string): Promise<void> {
  const identity = openIdentity({
    database: workshop.books.owner,
    secret: secretIn(workshop.folder),
    publicUrl: "http://localhost",
    oidc: null,
  });
  await loadExample(workshop, identity, quiet, data);
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
  prepare(invoicesFolder(), data);
  const clock = stoppedClock("2021-12-31");
  const workshop = await openWorkshop({ folder, clock, log: () => undefined, env: {} });
  if ("refusal" in workshop) throw new Error(workshop.refusal.en);
  try {
    const loading = await secondsOf(() => load(workshop, data));
    const rows = [["load the company", loading, peakMegabytes()]];
    rows.push([`run the week of ${monday}`, await secondsOf(() => run(workshop)), peakMegabytes()]);
    const table = markdownTable(["step", "seconds", "peak RSS, MB"], rows);
    return `${table}\n\n${await whatItMade(workshop)}`;
  } finally {
    await workshop.facts.close();
    await workshop.books.close();
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
