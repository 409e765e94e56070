import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Connection } from "../connect.ts";
import { openEmbedded, stopServer, type EmbeddedServer } from "../embedded/index.ts";
import { processState } from "../embedded/processes.ts";

const prefix = "dongxiao-test-books-";
const variable = "DONGXIAO_TEST_BOOKS";

/** Names one folder for all test files of a run, and clears those of runs that were killed. */
export async function prepareRun(): Promise<() => Promise<void>> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.slice(prefix.length));
    if (name.startsWith(prefix) && processState(pid).kind === "gone")
      await removeServer(path.join(tmpdir(), name));
  }
  const folder = path.join(tmpdir(), `${prefix}${process.pid}`);
  process.env[variable] = folder;
  return () => removeServer(folder);
}

async function removeServer(folder: string): Promise<void> {
  await stopServer(path.join(folder, "data"));
  rmSync(folder, { recursive: true, force: true });
}

/** A server for tests: the one `DATABASE_URL_TEST` names, or an embedded one that all test files of a run share. */
export interface TestServer {
  connectionTo(database: string | null): Connection;
  leave(): Promise<void>;
}

let users = 0;
let shared: Promise<EmbeddedServer> | null = null;

/** Finds or starts the tests' server; this process asks for it once, however many databases it uses. */
export async function openTestServer(): Promise<TestServer> {
  const url = process.env["DATABASE_URL_TEST"];
  if (url !== undefined)
    return { connectionTo: (database) => urlTo(url, database), leave: async () => undefined };
  users += 1;
  shared ??= openShared();
  const server = await shared;
  return {
    connectionTo: (database) => ({ ...server.connection, database: database ?? "postgres" }),
    leave,
  };
}

async function openShared(): Promise<EmbeddedServer> {
  const folder = process.env[variable] ?? path.join(tmpdir(), `${prefix}${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = await openEmbedded(folder, { durable: false });
  if (!server.ok) throw new Error(`tests need a database: ${JSON.stringify(server)}`);
  return server;
}

/** Inside a run the server stays for the next file; alone, it goes with its folder. */
async function leave(): Promise<void> {
  users -= 1;
  if (users > 0 || shared === null) return;
  const server = await shared;
  shared = null;
  const alone = process.env[variable] === undefined;
  await server.leave(alone ? "stop" : "stay");
  if (alone) rmSync(path.dirname(server.dataFolder), { recursive: true, force: true });
}

function urlTo(url: string, database: string | null): Connection {
  const to = new URL(url);
  if (database !== null) to.pathname = `/${database}`;
  return { connectionString: to.href };
}
