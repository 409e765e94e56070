import { spawnSync } from "node:child_process";

import { tableOf } from "../table.ts";
import type { Step } from "./steps.ts";

/** What became of one step. */
export interface Outcome {
  readonly name: string;
  readonly state: "holds" | "fails" | "not run";
  readonly seconds: number;
}

/** Runs the steps in order; stops at the first that fails, unless all are wanted. */
export function runSteps(steps: readonly Step[], house: string, all: boolean): Outcome[] {
  let failed = false;
  return steps.map(({ name, program, words }) => {
    if (failed && !all) return { name, state: "not run", seconds: 0 };
    console.log(`\n== ${name}`);
    const begun = performance.now();
    const { status } = spawnSync(process.execPath, [program, ...words], {
      cwd: house,
      stdio: "inherit",
    });
    if (status !== 0) failed = true;
    const seconds = (performance.now() - begun) / 1000;
    return { name, state: status === 0 ? "holds" : "fails", seconds };
  });
}

/** The outcomes as a table. */
export function outcomesTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, state, seconds }) => [name, state, seconds.toFixed(1)]);
  return tableOf(["step", "", "seconds"], rows);
}
