import { existsSync, readFileSync, rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createClient, type ClickHouseClient } from "@clickhouse/client";
import { drainPending, Session } from "chdb";
import { createChdbConnection, type ChdbConnection } from "chdb/connection";
import { makeFolder } from "../folders/index.ts";
import { askClient, engineSettings, tellClient } from "./client.ts";
import { orFactsFault } from "./engine-faults.ts";
import type { Facts, FactsRefusal } from "./facts.ts";

/** Caches small enough for a laptop; a library inside the server must leave memory to it. */
const engineArguments = [
  "--mark_cache_size=67108864",
  "--primary_index_cache_size=67108864",
  "--max_server_memory_usage=1000000000",
  "--max_thread_pool_size=64",
  "--max_io_thread_pool_size=16",
  "--async_load_databases=0",
];

/**
 * The engine would answer with a single thread: it wants a free gigabyte for each, counted from the bound above.
 * Only the library is told so; servers have a bound of their own, and older ones do not know the setting.
 */
const embeddedSettings = { ...engineSettings, max_threads_min_free_memory_per_thread: 0 };

/** One connection runs one statement at a time, so a few of them answer questions side by side. */
const readers = 3;

type ClientOptions = NonNullable<Parameters<typeof createClient>[0]>;

interface Line {
  readonly connection: ChdbConnection;
  readonly client: ClickHouseClient;
  waiting: number;
}

function openLine(folder: string): Line {
  const connection = createChdbConnection({ path: folder });
  // both packages declare this interface, each with a private member of its own, so the two do not compare
  const plugged = connection as unknown as NonNullable<ClientOptions["connection"]>;
  const client = createClient({ connection: plugged, clickhouse_settings: embeddedSettings });
  return { connection, client, waiting: 0 };
}

/** Who holds the folder, as the engine itself noted it; 0 when it cannot be read. */
function holderOf(folder: string): number {
  const status = path.join(folder, "status");
  if (!existsSync(status)) return 0;
  return Number(/PID: (\d+)/.exec(readFileSync(status, "utf8"))?.[1] ?? 0);
}

function openEngine(folder: string): Session | FactsRefusal {
  try {
    makeFolder(folder);
  } catch (error) {
    return { ok: false, code: "facts-folder", detail: { folder, why: String(error) } };
  }
  try {
    return new Session(folder, { connectionArgs: engineArguments });
  } catch {
    const pid = holderOf(folder);
    if (pid === 0) return { ok: false, code: "facts-folder", detail: { folder, why: "engine" } };
    return { ok: false, code: "facts-in-use", detail: { folder, pid } };
  }
}

async function withLine<Result>(
  line: Line,
  work: (line: Line) => Promise<Result>,
): Promise<Result> {
  line.waiting += 1;
  try {
    return await work(line);
  } finally {
    line.waiting -= 1;
  }
}

/** Blocks wait here for the engine; a killed process may leave one. */
const blocks = "blocks";

/** The engine reads its own format from a file, not from the text of a statement. */
async function loadFile(
  client: ClickHouseClient,
  folder: string,
  table: string,
  columns: readonly string[],
  block: Uint8Array,
): Promise<void> {
  const file = path.join(folder, blocks, `${process.hrtime.bigint()}.native`);
  const names = columns.join(", ");
  const sql = `insert into ${table} (${names}) select ${names} from file({file: String}, 'Native')`;
  await orFactsFault(sql, async () => {
    makeFolder(path.dirname(file));
    await writeFile(file, block);
    try {
      await tellClient(client, sql, { file });
    } finally {
      await rm(file, { force: true });
    }
  });
}

const idlest = (lines: readonly Line[], first: Line): Line =>
  lines.reduce((best, line) => (line.waiting < best.waiting ? line : best), first);

/**
 * Opens the engine inside this process. The engine locks its folder through the kernel, so a killed process
 * leaves nothing that blocks the next one, and a second living one is refused.
 */
export function openEmbedded(folder: string): Facts | FactsRefusal {
  const engine = openEngine(folder);
  if ("ok" in engine) return engine;
  rmSync(path.join(folder, blocks), { recursive: true, force: true });
  const writer = openLine(folder);
  const asking = Array.from({ length: readers }, () => openLine(folder));
  return {
    place: "embedded",
    ask: (sql, bounds = {}) =>
      withLine(idlest(asking, writer), (line) => askClient(line.client, sql, bounds)),
    tell: (sql, bounds = {}) => withLine(writer, (line) => tellClient(line.client, sql, bounds)),
    load: (table, columns, rows) =>
      orFactsFault(`insert into ${table}`, async () => {
        await writer.connection.chdb.rawInsert({
          table,
          columns,
          values: rows,
          format: "TabSeparated",
        });
      }),
    loadBlock: (table, columns, block) =>
      withLine(writer, (line) => loadFile(line.client, folder, table, columns, block)),
    close: async () => {
      await Promise.all([writer, ...asking].map((line) => line.client.close()));
      engine.close();
      await drainPending();
    },
  };
}
