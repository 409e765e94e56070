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

/** Runs one command of the program on a data folder. */
export async function dongxiao(folder: string, ...words: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(checkout, "server", "main.ts"), ...words], {
    env: { ...process.env, DONGXIAO_DATA: folder },
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
export async function startHouse(folder: string): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(checkout, "server", "main.ts"), "start"], {
    env: { ...process.env, DONGXIAO_DATA: folder, DONGXIAO_PORT: "0" },
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
