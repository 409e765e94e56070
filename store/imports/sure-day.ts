import { assert, dayOf, type Day } from "@dongxiao/core/units";

/** A day that must be one. */
export function sureDay(iso: string): Day {
  const day = dayOf(iso);
  assert(day !== null, `${iso} is a day`);
  return day;
}
