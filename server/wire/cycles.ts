import { assert, cycleOf, dayOf, isoOf } from "@dongxiao/core/units";

/** The cycle that a day of the calendar falls in, both as ISO text. */
export function cycleIn(day: string): string {
  const parsed = dayOf(day);
  assert(parsed !== null, `${day} is a day: the contract checked it`);
  return isoOf(cycleOf(parsed));
}
