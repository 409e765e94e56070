import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { openBooks } from "@dongxiao/store/books";
import { openFacts, type Facts } from "@dongxiao/store/facts";
import type { ImportRoom } from "@dongxiao/store/imports";

import { invoicesFolder, weeklyFiles } from "./bench-data.ts";
import { importFile, plantCompany, readCompany, type IowaCompany } from "./iowa-company.ts";
import { writeOrderFile, type WeekBefore } from "./iowa-orders.ts";
import { counted, markdownTable } from "./tables.ts";

/** One line of the table that the benchmark prints. */
export interface ImportTiming {
  readonly file: string;
  readonly rows: number;
  readonly checkSeconds: number;
  readonly applySeconds: number;
  readonly rowsPerSecond: number;
  /** The largest resident set of the process up to here, with the engine inside it. */
  readonly peakMegabytes: number;
  /** What the engine alone reaches, loading the same file into a table without checks. */
  readonly bareRowsPerSecond: number;
}

interface Weekly {
  readonly name: string;
  readonly before: WeekBefore;
}

const recent: Weekly = { name: weeklyFiles.recent, before: 365 };
const history: Weekly = { name: weeklyFiles.history, before: -1 };

/** How fast the engine itself loads the file; the rows go into a table of their own, which is dropped. */
async function bareLoad(facts: Facts, file: string): Promise<number> {
  await facts.tell("drop table if exists bare");
  await facts.tell(`create table bare (c Date, r UInt32, s UInt32, requested Int32, cap Nullable(Int32),
    ordered Int32, supplied Int32, amount Float64) engine MergeTree order by (s, c, r)`);
  const begun = performance.now();
  await facts.tell(
    `insert into bare select * from file('${file}', 'CSV', 'c Date, r UInt32, s UInt32,
      requested Int32, cap Nullable(Int32), ordered Int32, supplied Int32, amount Float64')
     settings input_format_csv_skip_first_lines = 1`,
  );
  const seconds = (performance.now() - begun) / 1000;
  await facts.tell("drop table bare");
  return seconds;
}

const kilo = 1024;

async function timeFile(
  room: ImportRoom,
  company: IowaCompany,
  data: string,
  scratch: string,
  weekly: Weekly,
): Promise<ImportTiming> {
  const file = path.join(scratch, weekly.name.replace("weekly", "orders"));
  await writeOrderFile(path.join(data, weekly.name), weekly.before, company.prices, file);
  const { counts, checkSeconds, applySeconds } = await importFile(room, "orders", file);
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / kilo);
  const rows = counts["rows"] ?? 0;
  const bareSeconds = await bareLoad(room.facts, file);
  await rm(file);
  return {
    file: weekly.name,
    rows,
    checkSeconds,
    applySeconds,
    rowsPerSecond: Math.round(rows / (checkSeconds + applySeconds)),
    peakMegabytes,
    bareRowsPerSecond: Math.round(rows / bareSeconds),
  };
}

/**
 * Imports the whole public set the way a person would, check and apply, beside the bare load of the same rows.
 *
 * @param data the folder with the weekly files
 * @param withHistory adds the file of 2012 to 2018: three times the rows
 */
export async function benchImport(data: string, withHistory: boolean): Promise<ImportTiming[]> {
  const files = withHistory ? [recent, history] : [recent];
  const company = await readCompany(
    data,
    files.map(({ name }) => path.join(data, name)),
  );
  const scratch = await mkdtemp(path.join(tmpdir(), "dongxiao-bench-"));
  const books = await openBooks({ dataFolder: scratch });
  if (!books.ok) throw new Error(JSON.stringify(books));
  const opened = await openFacts({ folder: path.join(scratch, "facts") });
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  const { facts } = opened;
  const room = { books, facts, folder: path.join(scratch, "imports") };
  try {
    await plantCompany(room, company, scratch);
    const timings: ImportTiming[] = [];
    for (const weekly of files) timings.push(await timeFile(room, company, data, scratch, weekly));
    return timings;
  } finally {
    await facts.close();
    await books.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

const headings = [
  "file",
  "rows",
  "check, s",
  "apply, s",
  "rows/s",
  "peak RSS, MB",
  "bare load, rows/s",
  "share of bare",
];

function table(timings: readonly ImportTiming[]): string {
  const rows = timings.map((one) => [
    one.file,
    counted(one.rows),
    one.checkSeconds.toFixed(1),
    one.applySeconds.toFixed(1),
    counted(one.rowsPerSecond),
    counted(one.peakMegabytes),
    counted(one.bareRowsPerSecond),
    (one.rowsPerSecond / one.bareRowsPerSecond).toFixed(2),
  ]);
  return markdownTable(headings, rows);
}

if (import.meta.main) {
  const timings = await benchImport(invoicesFolder(), process.argv.includes("--history"));
  process.stdout.write(`${table(timings)}\n`);
}
