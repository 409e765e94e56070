import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const programs = "/usr/lib/postgresql/15/bin";

/** Whether Debian's PostgreSQL 15 is installed here. */
export const hasPostgres15 = existsSync(path.join(programs, "initdb"));

/** A server of PostgreSQL 15 as a company would have one: reached over the network, with a password. */
export interface Postgres15 {
  readonly url: string;
  close(): Promise<void>;
}

const password = "trial-password";
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asUser = { cwd: "/", ...(isRoot ? { uid: nobody, gid: nobody } : {}) };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof bound === "object" && bound !== null ? bound.port : 0;
}

function run(program: string, ...words: readonly string[]): void {
  const env = { ...process.env, PGPASSWORD: password };
  const { status, stderr } = spawnSync(path.join(programs, program), words, { ...asUser, env });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.toString()}`);
}

async function untilReady(port: number, server: ChildProcess): Promise<void> {
  const words = ["-q", "-h", "127.0.0.1", "-p", String(port)];
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) break;
    if (spawnSync(path.join(programs, "pg_isready"), words, asUser).status === 0) return;
    await pause(100);
  }
  throw new Error("PostgreSQL 15 did not start");
}

function makeCluster(room: string): void {
  const word = path.join(room, "word");
  mkdirSync(path.join(room, "sockets"));
  writeFileSync(word, password);
  if (isRoot)
    for (const one of [room, path.join(room, "sockets"), word]) chownSync(one, nobody, nobody);
  const data = path.join(room, "data");
  run("initdb", "-D", data, "-U", "owner", "-A", "scram-sha-256", `--pwfile=${word}`);
}

/** How a cluster is opened. */
export interface Postgres15Options {
  /** Where it stays when it is closed; without it, it goes away. */
  readonly keptIn?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Opens a cluster of its own, run by an ordinary user, with a database in it; makes it where there is none yet. */
export async function openPostgres15(options: Postgres15Options = {}): Promise<Postgres15> {
  const room = options.keptIn ?? mkdtempSync(path.join(tmpdir(), "dongxiao-postgres-15-"));
  const isNew = !existsSync(path.join(room, "data"));
  if (isNew) makeCluster(room);
  const port = await freePort();
  const settings = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: path.join(room, "sockets"),
    ...options.settings,
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const words = ["-D", path.join(room, "data"), ...given];
  const server = spawn(path.join(programs, "postgres"), words, { ...asUser, stdio: "ignore" });
  await untilReady(port, server);
  if (isNew) run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "owner", "dongxiao");
  return {
    url: `postgres://owner:${password}@127.0.0.1:${port}/dongxiao`,
    close: async () => {
      server.kill("SIGINT");
      if (server.exitCode === null) await once(server, "exit");
      if (options.keptIn === undefined) rmSync(room, { recursive: true, force: true });
    },
  };
}
