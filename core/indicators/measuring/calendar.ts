import {
  assert,
  civilOf,
  cycleAfter,
  cycleOf,
  dayAfter,
  dayOf,
  type Cycle,
  type Day,
} from "../../units/index.ts";
import type { Period } from "./period.ts";

/** How many months a calendar period has. */
const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** The calendar periods that can be measured. */
export type CalendarPeriod = keyof typeof monthsOf;

/**
 * Measures a month, a quarter or a year; the periods before are those of the calendar. A cycle belongs to the period
 * that its Monday falls in, so every cycle belongs to one, and some months have five.
 *
 * @param cycle any cycle of the measured period
 */
export function calendarPeriod(kind: CalendarPeriod, cycle: Cycle): Period {
  const months = monthsOf[kind];
  const { year, month } = civilOf(cycle);
  const measured = Math.floor((year * 12 + month - 1) / months);
  return {
    cyclesAt: (offset) => {
      const first = firstCycleFrom((measured - offset) * months);
      const next = firstCycleFrom((measured - offset + 1) * months);
      return Array.from({ length: (next - first) / 7 }, (_, place) => cycleAfter(first, place));
    },
    yearAgo: 12 / months,
    step: kind,
  };
}

/** The first Monday in or after a month, counted from January of year 0. */
function firstCycleFrom(month: number): Cycle {
  return cycleOf(dayAfter(firstDayOf(month), 6));
}

function firstDayOf(month: number): Day {
  const written = (n: number, digits: number): string => String(n).padStart(digits, "0");
  const first = dayOf(`${written(Math.floor(month / 12), 4)}-${written((month % 12) + 1, 2)}-01`);
  assert(first !== null, `month ${month} begins on a day`);
  return first;
}
