import { cycleOf, isoOf, sureDay } from "@dongxiao/core/units";

/** The cycle that a day of the calendar falls in, both as ISO text. */
export function cycleIn(day: string): string {
  return isoOf(cycleOf(sureDay(day)));
}
