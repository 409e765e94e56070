import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const checkout = path.resolve(import.meta.dirname, "..", "..");
const readyMs = 240_000;

/** A real house with the company of real deliveries, on a data folder and a port of its own. */
export interface TrialHouse {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function ready(address: string, server: ChildProcess, said: () => string): Promise<void> {
  const until = performance.now() + readyMs;
  while (performance.now() < until) {
    if (server.exitCode !== null) throw new Error(`the house stopped at its start:\n${said()}`);
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok === true) return;
    await pause(250);
  }
  throw new Error(`the house was not ready in ${readyMs / 1000} s:\n${said()}`);
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGTERM");
  const gone = once(server, "exit");
  const late = pause(30_000).then(() => server.kill("SIGKILL"));
  await Promise.race([gone, late]);
}

/** Starts a house and waits until it answers. */
export async function openTrialHouse(): Promise<TrialHouse> {
  const folder = await mkdtemp(path.join(tmpdir(), "dongxiao-journeys-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["server/main.ts", "start", "--example", "iowa"], {
    cwd: checkout,
    env: { ...process.env, DONGXIAO_DATA: folder, DONGXIAO_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (piece: Buffer) => {
      said = (said + piece.toString()).slice(-4000);
    });
  const stop = async (): Promise<void> => {
    await stopped(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(address, server, () => said);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
