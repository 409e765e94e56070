import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import type { Facts } from "@dongxiao/store/facts";

import { openPostgres15 } from "../../server/postgres-15.ts";
import { keptFolder, progress } from "./bench-cache.ts";

/** One row of an answer, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** A copy of the order lines in PostgreSQL 15. */
export interface PostgresCopy {
  /** Runs one question, after what the planner is told; psql counts the milliseconds, from sending it to its last row. */
  ask(sql: string, hint?: string): { readonly rows: readonly Row[]; readonly ms: number };
  /** How many megabytes the table and its indexes take. */
  readonly megabytes: number;
  close(): Promise<void>;
}

/** Two cores and plenty of memory: what an expert would give it on this machine. */
const settings = {
  shared_buffers: "4GB",
  effective_cache_size: "12GB",
  work_mem: "256MB",
  maintenance_work_mem: "1GB",
  max_parallel_workers_per_gather: "2",
  max_parallel_maintenance_workers: "2",
  random_page_cost: "1.1",
  max_wal_size: "8GB",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
};

/** The same as-of columns as the facts have, without the texts that no question here asks for. */
const columns = [
  ["amount_cny_cents", "bigint"],
  ["cycle", "date"],
  ["retailer", "int"],
  ["sku", "int"],
  ["line", "int"],
  ["area", "int"],
  ["requested_packs", "int"],
  ["cap_packs", "int"],
  ["ordered_packs", "int"],
  ["supplied_packs", "int"],
  ["price_class", "smallint"],
  ["packs_per_carton", "smallint"],
] as const;

/** Rows lie in the order of time, so BRIN finds a month; the others answer from the index alone. */
const indexes = [
  "create index on order_line using brin (cycle) with (pages_per_range = 32)",
  "create index on order_line (sku, cycle) include (retailer, area, cap_packs, ordered_packs)",
  "create index on order_line (cycle, sku, area) include (retailer, cap_packs, ordered_packs)",
  "create index on order_line (sku, retailer, cycle) include (requested_packs, supplied_packs)",
  "create statistics by_sku (ndistinct) on sku, retailer, cycle from order_line",
  "create statistics by_class (ndistinct) on price_class, retailer, cycle from order_line",
];

const psql = "/usr/lib/postgresql/15/bin/psql";

function runPsql(url: string, script: string): string {
  const words = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, "-f", "-"];
  const { status, stdout, stderr } = spawnSync(psql, words, { input: script, maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`${script.slice(0, 300)}: ${stderr.toString()}`);
  return stdout.toString();
}

async function exported(facts: Facts, folder: string): Promise<readonly string[]> {
  const names = columns.map(([name]) => name).join(", ");
  const cycles = await facts.ask<{ cycle: string }>(
    "select distinct cycle from order_line order by cycle",
  );
  const files: string[] = [];
  for (const { cycle } of cycles) {
    const file = path.join(folder, `${cycle}.tsv`);
    await facts.tell(
      `insert into function file('${file}', 'TSV') select ${names} from order_line
       where cycle = toDate('${cycle}') order by sku, retailer`,
    );
    files.push(file);
  }
  return files;
}

/** Frozen rows need no vacuum to be read from an index alone; what vacuum does is asked for all the same. */
async function fill(url: string, facts: Facts, folder: string): Promise<void> {
  const scratch = path.join(folder, "export");
  mkdirSync(scratch);
  const begun = performance.now();
  const seconds = (): string => ((performance.now() - begun) / 1000).toFixed(0);
  const files = await exported(facts, scratch);
  progress(`exported ${files.length} cycles for PostgreSQL in ${seconds()} s`);
  const typed = columns.map(([name, type]) => `${name} ${type} not null`).join(", ");
  const copies = files.map((file) => `\\copy order_line from '${file}' freeze`);
  runPsql(url, [`begin;`, `create table order_line (${typed});`, ...copies, "commit;"].join("\n"));
  rmSync(scratch, { recursive: true });
  progress(`copied after ${seconds()} s; making indexes`);
  for (const index of indexes) runPsql(url, index);
  runPsql(url, "vacuum analyze order_line;\ncheckpoint;");
  progress(`PostgreSQL is ready after ${seconds()} s`);
}

const marker = "-- answer --";

/** The first statement only opens the table. */
function asked(url: string, sql: string, hint: string): ReturnType<PostgresCopy["ask"]> {
  const script = `${hint};\nselect 1 from order_line limit 1;\n\\t off\n\\pset footer off\n\\echo '${marker}'\n\\timing on\n${sql};\n`;
  const lines = (runPsql(url, script).split(`${marker}\n`)[1] ?? "").trimEnd().split("\n");
  const ms = Number(/^Time: ([\d.]+) ms/.exec(lines.pop() ?? "")?.[1]);
  const [names = [], ...rows] = lines.map((line) => line.split("|"));
  return {
    rows: rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]]))),
    ms,
  };
}

/**
 * Opens the copy of one set of facts; loaded the first time, which takes minutes.
 *
 * @param set names the copy in the cache
 */
export async function openPostgresCopy(set: string, facts: Facts): Promise<PostgresCopy> {
  const folder = await keptFolder(`postgres-${set}`, async (empty) => {
    progress("loading PostgreSQL 15 with the same rows; this takes minutes, once");
    const server = await openPostgres15({ keptIn: empty, settings });
    try {
      await fill(server.url, facts, empty);
    } finally {
      await server.close();
    }
  });
  const server = await openPostgres15({ keptIn: folder, settings });
  const size = runPsql(server.url, "select pg_total_relation_size('order_line') / 1000000");
  return {
    ask: (sql, hint = "") => asked(server.url, sql, hint),
    megabytes: Number(size),
    close: () => server.close(),
  };
}
