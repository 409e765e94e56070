import { startVitest, type Vitest } from "vitest/node";

import { house } from "../house.ts";
import { stallGuard } from "./stall-guard.ts";
import { sentenceOf, tallyOf } from "./tally.ts";

/** What to run: a configuration file, words that test files must contain, and files to leave out. */
export interface TestRun {
  readonly config: string;
  readonly filters: readonly string[];
  readonly exclude: readonly string[];
  /** How long no test may end before the run is given up. */
  readonly silentMs: number;
}

/**
 * Runs the tests, ends with the line that says how many passed and failed, and leaves the process:
 * a test that left something running must not hold the run.
 */
export async function runTests({ config, filters, exclude, silentMs }: TestRun): Promise<never> {
  let running: Vitest | null = null;
  const guard = stallGuard(silentMs, (files) => {
    console.error(`No test has ended for ${silentMs / 1000} s; given up: ${files.join(", ")}`);
    leave(running, files.length);
  });
  const reporter = { ...guard, onInit: (vitest: Vitest) => void (running = vitest) };
  const vitest = await startVitest([...filters], {
    root: house,
    config,
    watch: false,
    cliExclude: [...exclude],
    passWithNoTests: false,
    reporters: ["default", reporter],
  });
  await vitest.close();
  return leave(vitest, 0);
}

function leave(vitest: Vitest | null, givenUp: number): never {
  const modules = vitest?.state.getTestModules() ?? [];
  const strayErrors = vitest?.state.getUnhandledErrors().length ?? 0;
  const tally = tallyOf(modules, strayErrors + givenUp);
  console.log(`\n${sentenceOf(tally)}`);
  process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
}
