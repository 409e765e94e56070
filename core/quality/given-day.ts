import { assert, dayOf, type Day } from "../units/index.ts";

/**
 * A day that the program itself names, as examples do.
 *
 * @throws Bug when the calendar does not have it
 */
export function givenDay(iso: string): Day {
  const day = dayOf(iso);
  assert(day !== null, `${iso} is a day`);
  return day;
}
