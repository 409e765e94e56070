import { exampleCycle, exampleFramesOf, type Frames } from "../frames/index.ts";
import { cycleAfter, type Cycle } from "../units/index.ts";
import type { FactsCircumstances, FactsExample } from "./facts-check.ts";

/** The cycle that lies some cycles before the newest one of an example. */
export function exampleCycleAt(offset = 0): Cycle {
  return cycleAfter(exampleCycle, -offset);
}

/** An example's rows as columns, and what it is given beside them. */
export function factsOfExample({
  cycles = 1,
  ...rows
}: Pick<FactsExample<string>, "lines" | "observations" | "cycles">): {
  readonly frames: Frames;
  readonly circumstances: FactsCircumstances;
} {
  return {
    frames: exampleFramesOf(rows),
    circumstances: { window: { first: exampleCycleAt(cycles - 1), last: exampleCycle } },
  };
}
