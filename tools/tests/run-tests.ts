import { startVitest } from "vitest/node";

import { house } from "../house.ts";
import { sentenceOf, tallyOf } from "./tally.ts";

/** What to run: a configuration file, words that test files must contain, and files to leave out. */
export interface TestRun {
  readonly config: string;
  readonly filters: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Runs the tests, ends with the line that says how many passed and failed, and leaves the process:
 * a test that left something running must not hold the run.
 */
export async function runTests({ config, filters, exclude }: TestRun): Promise<never> {
  const vitest = await startVitest([...filters], {
    root: house,
    config,
    watch: false,
    cliExclude: [...exclude],
    passWithNoTests: false,
  });
  const { state } = vitest;
  const tally = tallyOf(state.getTestModules(), state.getUnhandledErrors().length);
  await vitest.close();
  console.log(`\n${sentenceOf(tally)}`);
  process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
}
