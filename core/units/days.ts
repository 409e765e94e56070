import { assert, type Quantity } from "./quantity.ts";

/** A calendar day, counted from 1970-01-01 = 0. */
export type Day = Quantity<"day">;

/** An order cycle, named by the Monday on which its week begins. */
export type Cycle = Quantity<"day"> & { readonly cycle: true };

/** A month, counted from January of year 0. */
export type Month = Quantity<"month">;

const isoForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads `2021-11-08` as a day; null when it is not a day of the calendar.
 *
 * @see Hinnant, chrono-compatible low-level date algorithms (2013): days_from_civil
 */
export function dayOf(iso: string): Day | null {
  const parts = isoForm.exec(iso);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || date < 1) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const day = (era * 146_097 + dayOfEra - 719_468) as Day;
  return isoOf(day) === iso ? day : null;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Writes a day as `2021-11-08`. */
export function isoOf(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

/**
 * The day that a text names which was read as a day before, or which the program itself names.
 *
 * @throws Bug when the calendar does not have it
 */
export function sureDay(iso: string): Day {
  const day = dayOf(iso);
  assert(day !== null, `${iso} is a day`);
  return day;
}

/** The day n days after such a day (before it when n is negative), as text. */
export function isoAfter(iso: string, n: number): string {
  return isoOf(dayAfter(sureDay(iso), n));
}

/** The year, the month (1 to 12) and the day of the month (1 to 31) of a day. */
export function civilOf(day: Day): { year: number; month: number; date: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The day n days later (earlier when n is negative). */
export function dayAfter(day: Day, n: number): Day {
  return (day + n) as Day;
}

/** ISO weekday, Monday = 1 to Sunday = 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The order cycle that a day falls in. */
export function cycleOf(day: Day): Cycle {
  return (day - weekdayOf(day) + 1) as Cycle;
}

/** The cycle n cycles later (earlier when n is negative). */
export function cycleAfter(cycle: Cycle, n: number): Cycle {
  assert(Number.isInteger(n), `cycles are counted whole, got ${n}`);
  return (cycle + 7 * n) as Cycle;
}

/** The month that a day falls in. */
export function monthOf(day: Day): Month {
  const { year, month } = civilOf(day);
  return (year * 12 + month - 1) as Month;
}
