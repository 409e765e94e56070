import { cycleAfter, type Cycle } from "../../units/index.ts";

/** The measured period and the ones before it, as the order cycles that each is made of. */
export interface Period {
  /** The cycles of the period that lies `offset` periods back, oldest first; 0 is the measured one. */
  readonly cyclesAt: (offset: number) => readonly Cycle[];
  /** How many periods back the same period of last year lies. */
  readonly yearAgo: number;
  /** What each period is made of: so many cycles, or a part of the calendar. */
  readonly step: number | "month" | "quarter" | "year";
}

/** Measures one order cycle; the period before it is the cycle before it. */
export function oneCycle(cycle: Cycle): Period {
  return cyclesTogether(cycle, 1);
}

/** 364 days are a whole number of weeks: a cycle is set against the one with the same weekdays. */
const cyclesInYear = 52;

/** Measures a number of order cycles together, the last of which is given; the period before is as long. */
export function cyclesTogether(last: Cycle, count: number): Period {
  return {
    cyclesAt: (offset) =>
      Array.from({ length: count }, (_, place) =>
        cycleAfter(last, place + 1 - count * (offset + 1)),
      ),
    yearAgo: Math.max(1, Math.round(cyclesInYear / count)),
    step: count,
  };
}

/** The same period, seen `offset` periods earlier. */
export function periodBefore({ cyclesAt, ...rest }: Period, offset: number): Period {
  return { cyclesAt: (back) => cyclesAt(back + offset), ...rest };
}
