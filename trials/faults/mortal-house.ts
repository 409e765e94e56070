import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

const program = path.resolve(import.meta.dirname, "../../server/main.ts");

/** When a start is ended, after so many milliseconds or at a line of its progress, and how. */
export interface Death {
  readonly at: number | string;
  readonly by: "SIGKILL" | "SIGTERM" | "SIGINT";
}

/** How a start ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** From the signal to the end. */
  readonly milliseconds: number;
  /** Whether the signal came before the house was ready. */
  readonly isEarly: boolean;
}

/** Starts the house with an example company and ends it at a moment of its start. */
export async function startAndEnd(
  folder: string,
  example: string,
  { at, by }: Death,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, "start", "--example", example], {
    env: { ...process.env, DONGXIAO_DATA: folder, DONGXIAO_PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  let [signalled, isReady, isEarly] = [0, false, false];
  const end = (): void => {
    if (signalled > 0) return;
    signalled = performance.now();
    isEarly = !isReady;
    child.kill(by);
  };
  if (typeof at === "number") setTimeout(end, at);
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (line === at) end();
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    isReady ||= line.includes("ready: ");
    if (isReady) end();
  });
  const [code, signal] = (await exited) as [number | null, NodeJS.Signals | null];
  return { code, signal, isEarly, milliseconds: performance.now() - signalled };
}
