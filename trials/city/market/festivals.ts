import { type Cycle, cycleOf, sureDay } from "@dongxiao/core/units";

/** Spring Festival: the first day of the first lunar month. */
const springFestivals =
  "2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08";

/** Mid-Autumn: the fifteenth day of the eighth lunar month. */
const midAutumns =
  "2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19 2033-09-08 2034-09-27 2035-09-16";

function cyclesOf(days: string): readonly Cycle[] {
  return days.split(" ").map((iso) => cycleOf(sureDay(iso)));
}

/** The weeks of Spring Festival, by the public lunar calendar. */
export const springFestivalCycles = cyclesOf(springFestivals);

/** The weeks of Mid-Autumn, by the public lunar calendar. */
export const midAutumnCycles = cyclesOf(midAutumns);

/** Weeks from a cycle back to the nearest of the given ones: negative before it. */
export function weeksFrom(cycle: Cycle, festivals: readonly Cycle[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const festival of festivals) {
    const weeks = (cycle - festival) / 7;
    if (Math.abs(weeks) < Math.abs(nearest)) nearest = weeks;
  }
  return nearest;
}
