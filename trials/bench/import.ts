import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { openBooks } from "@dongxiao/store/books";
import { openFacts, type Facts } from "@dongxiao/store/facts";
import type { ImportRoom } from "@dongxiao/store/imports";

import { invoicesFolder, weeklyFiles } from "./bench-data.ts";
import { importFile, plantCompany, readCompany, type IowaCompany } from "./iowa-company.ts";
import { type Prices, writeOrderFile, type WeekBefore } from "./iowa-orders.ts";
import { counted, markdownTable } from "./tables.ts";

/** One line of the table that the benchmark prints. */
interface ImportTiming {
  readonly file: string;
  readonly rows: number;
  readonly checkSeconds: number;
  readonly applySeconds: number;
  readonly rowsPerSecond: number;
  /** The largest resident set of the process up to here, with the engine inside it. */
  readonly peakMegabytes: number;
  /** What the engine alone reaches, loading the same file into a table without checks; 0 = not measured. */
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

type Timed = Omit<ImportTiming, "bareRowsPerSecond">;

async function timeImport(room: ImportRoom, name: string, file: string): Promise<Timed> {
  const { counts, checkSeconds, applySeconds } = await importFile(room, "orders", file);
  const rows = counts["rows"] ?? 0;
  return {
    file: name,
    rows,
    checkSeconds,
    applySeconds,
    rowsPerSecond: Math.round(rows / (checkSeconds + applySeconds)),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / kilo),
  };
}

const dearer = (prices: Prices): Prices =>
  new Map(Array.from(prices, ([item, cents]) => [item, cents + 1]));

/** The file as it is; where asked, once more without a change, and once more with every amount changed. */
async function timeFile(
  room: ImportRoom,
  { prices }: IowaCompany,
  folders: { readonly data: string; readonly scratch: string },
  { name, before }: Weekly,
  isRepeated: boolean,
): Promise<ImportTiming[]> {
  const source = path.join(folders.data, name);
  const file = path.join(folders.scratch, name.replace("weekly", "orders"));
  await writeOrderFile(source, before, prices, file);
  const first = await timeImport(room, name, file);
  const bareSeconds = await bareLoad(room.facts, file);
  const timings = [{ ...first, bareRowsPerSecond: Math.round(first.rows / bareSeconds) }];
  if (isRepeated) {
    const again = await timeImport(room, "the same file again", file);
    await writeOrderFile(source, before, dearer(prices), file);
    const changed = await timeImport(room, "every amount changed", file);
    for (const one of [again, changed]) timings.push({ ...one, bareRowsPerSecond: 0 });
  }
  await rm(file);
  return timings;
}

/**
 * Imports the whole public set the way a person would, check and apply, beside the bare load of the same rows.
 *
 * @param data the folder with the weekly files
 * @param flags `--history` adds the file of 2012 to 2018: three times the rows; `--again` repeats each file
 */
async function benchImport(data: string, flags: readonly string[]): Promise<ImportTiming[]> {
  const withHistory = flags.includes("--history");
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
    const folders = { data, scratch };
    const isRepeated = flags.includes("--again");
    for (const weekly of files)
      timings.push(...(await timeFile(room, company, folders, weekly, isRepeated)));
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
    ...(one.bareRowsPerSecond === 0
      ? ["", ""]
      : [counted(one.bareRowsPerSecond), (one.rowsPerSecond / one.bareRowsPerSecond).toFixed(2)]),
  ]);
  return markdownTable(headings, rows);
}

if (import.meta.main) {
  const timings = await benchImport(invoicesFolder(), process.argv.slice(2));
  process.stdout.write(`${table(timings)}\n`);
}
