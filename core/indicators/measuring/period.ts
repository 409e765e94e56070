import { cycleAfter, type Cycle } from "../../units/index.ts";
import type { LineSum } from "../words/line-sum.ts";

/** The measured period and the ones before it, as the order cycles that each is made of. */
export interface Period {
  /** The cycles of the period that lies `offset` periods back, oldest first; 0 is the measured one. */
  readonly cyclesAt: (offset: number) => readonly Cycle[];
}

/** Measures one order cycle; the period before it is the cycle before it. */
export function oneCycle(cycle: Cycle): Period {
  return cyclesTogether(cycle, 1);
}

/** Measures a number of order cycles together, the last of which is given; the period before is as long. */
export function cyclesTogether(last: Cycle, count: number): Period {
  return {
    cyclesAt: (offset) =>
      Array.from({ length: count }, (_, place) =>
        cycleAfter(last, place + 1 - count * (offset + 1)),
      ),
  };
}

/** The cycles whose rows count in a sum. */
export function cyclesOf({ offsets, atClose }: LineSum, period: Period): readonly Cycle[] {
  return offsets.flatMap((offset) => period.cyclesAt(offset).slice(atClose === true ? -1 : 0));
}
