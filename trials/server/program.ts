import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const checkout = path.resolve(import.meta.dirname, "../..");

/** What a command answered. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A data folder, and what else the environment says there: without a word, the example is that of real deliveries. */
export type Place = string | { readonly folder: string; readonly env: NodeJS.ProcessEnv };

function environmentOf(place: Place): NodeJS.ProcessEnv {
  const { folder, env } = typeof place === "string" ? { folder: place, env: {} } : place;
  return { ...process.env, DONGXIAO_EXAMPLE: "iowa", ...env, DONGXIAO_DATA: folder };
}

/** Runs one command of the program on a data folder. */
export async function dongxiao(place: Place, ...words: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(checkout, "server", "main.ts"), ...words], {
    env: environmentOf(place),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, error] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (error += piece.toString()));
  await once(child, "close");
  return { code: child.exitCode, out, error };
}

/** A served house in a process of its own. */
export interface Served {
  readonly address: string;
  readonly readyMs: number;
  stop(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the house on a free port and waits until it says that it is ready. */
export async function startHouse(place: Place): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(checkout, "server", "main.ts"), "start"], {
    env: { ...environmentOf(place), DONGXIAO_PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (piece: Buffer) => {
      out += piece.toString();
      const found = /ready: (\S+)/.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`the house ended with ${code}: ${out}`)));
  });
  return {
    address,
    readyMs: performance.now() - began,
    stop: async (signal) => {
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}
