import { cycleAfter, type Cycle } from "../../units/index.ts";

/** The measured period and the ones before it, as the order cycles that each is made of. */
export interface Period {
  /** The cycles of the period that lies `offset` periods back; 0 is the measured one. */
  readonly cyclesAt: (offset: number) => readonly Cycle[];
}

/** Measures one order cycle; the period before it is the cycle before it. */
export function oneCycle(cycle: Cycle): Period {
  return { cyclesAt: (offset) => [cycleAfter(cycle, -offset)] };
}
