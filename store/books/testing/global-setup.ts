import { prepareRun } from "./server.ts";

let finish: () => Promise<void> = async () => undefined;

/** Vitest calls this once before all test files: they share one embedded server, started by the first that needs it. */
export async function setup(): Promise<void> {
  finish = await prepareRun();
}

/** Vitest calls this once after all test files. */
export async function teardown(): Promise<void> {
  await finish();
}
