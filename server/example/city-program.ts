import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import { checkout } from "../version.ts";
import type { Steps } from "../work/steps.ts";
import { cityMessage, type CityRefused, type CityWritten } from "./city-messages.ts";

/** Numbers that make a city; what is left out is the generator's own usual. */
export interface CityFigures {
  readonly retailers?: number;
  readonly skus?: number;
  readonly weeks?: number;
  readonly seed?: number;
  readonly padding?: number;
  readonly diverters?: number;
  readonly sample?: number;
  /** Values other than the presets, for the generator's own parameters by their names. */
  readonly chosen?: Readonly<Record<string, number>>;
}

/** Which city is written, where, and how much of it. */
export interface CityRequest {
  readonly options: CityFigures;
  readonly to: string;
  /** Everything with its truth, or only what a company would import. */
  readonly what: "all" | "import";
  readonly threads: 1 | 2;
}

const program = path.join(checkout, "trials", "city", "main.ts");

/** A program that is told to stop clears up by itself; one that is deep in its sums is not waited for. */
const clearingMs = 1500;

/** Starts the program apart from this terminal, so that Ctrl-C reaches it as a wish of ours and not by itself. */
function started(request: CityRequest): ChildProcess {
  const stdio = ["ignore", "ignore", "inherit", "ipc"] as const;
  return fork(program, [JSON.stringify(request)], { detached: true, stdio: [...stdio] });
}

/** Ends the program when the work is no longer wanted. */
function endWith(child: ChildProcess, signal: AbortSignal): void {
  const end = (): void => {
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), clearingMs).unref();
  };
  if (signal.aborted) end();
  else signal.addEventListener("abort", end, { once: true });
  child.once("exit", () => signal.removeEventListener("abort", end));
}

/** Runs the city's program to its end; what it said last is what came of it. */
export async function runCityProgram(
  request: CityRequest,
  { signal, progress }: Steps,
): Promise<{ readonly done: CityWritten } | { readonly refused: CityRefused }> {
  progress({ stage: "city", done: 0, whole: 1 });
  const child = started(request);
  // What it said last may still be on its way when it has ended.
  const ended = Promise.all([once(child, "exit"), once(child, "disconnect")]);
  endWith(child, signal);
  let said: { readonly done: CityWritten } | { readonly refused: CityRefused } | null = null;
  child.on("message", (message) => {
    const heard = cityMessage.parse(message);
    if ("progress" in heard) progress(heard.progress);
    else said = heard;
  });
  await ended;
  signal.throwIfAborted();
  const { exitCode, signalCode } = child;
  if (said === null) throw new Error(`the city's program ended with ${exitCode ?? signalCode}`);
  return said;
}
