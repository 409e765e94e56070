import type { TestModule } from "vitest/node";

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the tests; a file that failed outside its tests, and an error that nobody caught, are failures too. */
export function tallyOf(modules: readonly TestModule[], strayErrors: number): Tally {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const broken = modules.filter(
    (module) =>
      module.state() === "failed" &&
      ![...module.children.allTests()].some((test) => test.result().state === "failed"),
  );
  const count = (state: string) => states.filter((each) => each === state).length;
  return {
    passed: count("passed"),
    failed: count("failed") + broken.length + strayErrors,
    skipped: count("skipped"),
  };
}

/** The last line of a test run. */
export function sentenceOf({ passed, failed, skipped }: Tally): string {
  const rest = skipped === 0 ? "" : `, ${skipped} skipped`;
  return `${passed} passed, ${failed} failed${rest}`;
}
