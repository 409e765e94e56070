import type { ChildProcess } from "node:child_process";
import { closeSync, fchownSync, openSync, readFileSync, statSync, truncateSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

import pg from "pg";

import { refuse, type BooksRefusal } from "../refusals.ts";
import { ownerName } from "./cluster.ts";
import { launchProgram } from "./launch.ts";
import type { Place } from "./place.ts";
import { postmasterOf } from "./postmaster.ts";

const settings = [
  "listen_addresses=",
  "unix_socket_permissions=0700",
  "max_connections=100",
  "shared_buffers=128MB",
  "timezone=UTC",
  "log_timezone=UTC",
  "jit=off",
  "logging_collector=off",
];
/** Tests throw their data away: nothing is flushed. */
const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
const patienceMillis = 120_000;
const longestLog = 10_000_000;

/** A server that answers; `child` is null when somebody else started it. */
export interface Running {
  readonly child: ChildProcess | null;
  /** The first connection: as long as it is held, the server counts one more process that needs it. */
  readonly presence: pg.Client;
}

/** What passes by itself: somebody started at the same moment, or orphans of a killed server are still leaving. */
const passing = /lock file .* already exists|still in use|shutting down/;

/** Starts the server of a place, or takes the one that runs; waits until it answers. */
export async function startOrAdopt(
  place: Place,
  durable: boolean,
): Promise<Running | BooksRefusal> {
  const end = performance.now() + patienceMillis;
  let why = "no answer";
  for (let failures = 0; failures < 3 && performance.now() < end; await setTimeout(100)) {
    const runs = postmasterOf(place.dataFolder).kind === "running";
    const logged = sizeOf(place.logFile);
    const child = runs ? null : startServer(place, durable);
    const presence = await waitForAnswer(place, child, end);
    if (presence !== null) return { child: child?.exitCode === null ? child : null, presence };
    why = lastWords(place.logFile, logged);
    if (child !== null && !passing.test(why)) failures += 1;
  }
  return refuse("server-not-starting", { why, log: place.logFile });
}

function startServer(place: Place, durable: boolean): ChildProcess {
  const before = postmasterOf(place.dataFolder);
  const words = ["-D", place.dataFolder, "-k", place.socketFolder];
  for (const setting of durable ? settings : [...settings, ...careless]) words.push("-c", setting);
  const log = openSync(place.logFile, "a", 0o600);
  if (place.launch.kind === "as") fchownSync(log, place.launch.uid, place.launch.gid);
  if (sizeOf(place.logFile) > longestLog) truncateSync(place.logFile);
  // The server takes a lock of its own "grandparent" for stale, and then looks for orphans itself: that is how
  // a lock is cleared whose number now belongs to a zombie or to another program, without deleting the file.
  const env: Record<string, string> =
    before.kind === "stale" ? { PG_GRANDPARENT_PID: String(before.pid) } : {};
  const child = launchProgram(place.launch, place.native, "postgres", words, {
    stdio: ["ignore", log, log],
    env,
  });
  child.on("error", () => undefined);
  closeSync(log);
  return child;
}

/** Connects as soon as the server answers; null when it ended or refuses to be used. */
async function waitForAnswer(
  place: Place,
  child: ChildProcess | null,
  end: number,
): Promise<pg.Client | null> {
  while (performance.now() < end) {
    const client = new pg.Client({
      host: place.socketFolder,
      user: ownerName,
      database: "postgres",
      // orphans of a killed server keep its socket open for a moment: nobody answers there
      connectionTimeoutMillis: 3000,
    });
    client.on("error", () => undefined);
    try {
      await client.connect();
      if (await holdPresence(client, place)) return client;
    } catch {
      // it is starting, stopping, or gone: the lines below tell which
    }
    await client.end().catch(() => undefined);
    if (child === null ? postmasterOf(place.dataFolder).kind !== "running" : hasEnded(child))
      return null;
    await setTimeout(15);
  }
  return null;
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** The number of the lock that every process using an embedded server shares. */
export const presenceLock = 7_300_001;

async function holdPresence(client: pg.Client, place: Place): Promise<boolean> {
  const { rows } = await client.query<{ folder: string }>(
    "select current_setting('data_directory') as folder, pg_advisory_lock_shared($1)",
    [presenceLock],
  );
  return rows[0]?.folder === place.dataFolder;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The line that says best why a server ended, of what it logged from a position on. */
function lastWords(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString().trim().split("\n");
  return lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? "";
}
