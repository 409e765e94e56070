import {
  civilOf,
  cycleAfter,
  cycleOf,
  dayAfter,
  dayOf,
  isoOf,
  weekdayOf,
  type Cycle,
} from "../../units/index.ts";
import { calendarPeriod, type CalendarPeriod } from "./calendar.ts";
import { cyclesTogether, oneCycle, periodBefore, type Period } from "./period.ts";

/** What a named period is: one order cycle, several together, or a part of the calendar. */
export type PeriodKind = "cycle" | "cycles" | CalendarPeriod;

/** A period with the name that people write for it. */
export interface NamedPeriod {
  readonly name: string;
  readonly kind: PeriodKind;
  readonly period: Period;
}

/**
 * Reads a period as people write it: `2021-11-08` the cycle of that day, `2021-W45` the week of ISO 8601,
 * `2021-11` a month, `2021-Q4` a quarter, `2021` a year, `2021-11-01..2021-11-14` the cycles from one day's to another's.
 *
 * @returns null when it is none of these
 */
export function periodNamed(text: string): NamedPeriod | null {
  const [first = "", last, ...more] = text.split("..");
  if (more.length > 0) return null;
  if (last !== undefined) return between(cycleIn(first), cycleIn(last));
  const cycle = cycleIn(first);
  if (cycle !== null) return named("cycle", oneCycle(cycle));
  const [year = "", part = ""] = first.split("-");
  if (!/^\d{4}$/.test(year)) return null;
  if (first === year) return calendar("year", `${year}-01`);
  const quarter = /^Q([1-4])$/.exec(part)?.[1];
  if (quarter !== undefined && first === `${year}-${part}`)
    return calendar("quarter", `${year}-${String(Number(quarter) * 3).padStart(2, "0")}`);
  return /^\d{4}-\d{2}$/.test(first) ? calendar("month", first) : null;
}

/** The period that lies so many periods of its own length back. */
export function namedBefore({ kind, period }: NamedPeriod, offset: number): NamedPeriod {
  return named(kind, periodBefore(period, offset));
}

/** The same period of last year; cycles are set against those 52 weeks back, whose weekdays are the same. */
export function namedYearAgo(of: NamedPeriod): NamedPeriod {
  const [last] = of.period.cyclesAt(0).slice(-1);
  if (of.kind !== "cycles" || last === undefined) return namedBefore(of, of.period.yearAgo);
  return named("cycles", cyclesTogether(cycleAfter(last, -52), of.period.cyclesAt(0).length));
}

/** The cycle that a text names: that of a day, or a week of ISO 8601. */
function cycleIn(text: string): Cycle | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(text);
  if (week === null) {
    const day = dayOf(text);
    return day === null ? null : cycleOf(day);
  }
  // the first week of a year is the one that 4 January falls in
  const fourth = dayOf(`${week[1]}-01-04`);
  if (fourth === null) return null;
  const cycle = cycleAfter(cycleOf(fourth), Number(week[2]) - 1);
  const thursday = dayAfter(cycle, 3);
  return civilOf(thursday).year === Number(week[1]) && Number(week[2]) > 0 ? cycle : null;
}

function between(first: Cycle | null, last: Cycle | null): NamedPeriod | null {
  if (first === null || last === null || last < first) return null;
  return named("cycles", cyclesTogether(last, (last - first) / 7 + 1));
}

function calendar(kind: CalendarPeriod, month: string): NamedPeriod | null {
  const day = dayOf(`${month}-01`);
  // any Monday of the month will do, and the eighth day's is one of them
  return day === null ? null : named(kind, calendarPeriod(kind, cycleOf(dayAfter(day, 13))));
}

function named(kind: PeriodKind, period: Period): NamedPeriod {
  return { kind, period, name: nameOf(kind, period.cyclesAt(0)) };
}

function nameOf(kind: PeriodKind, cycles: readonly Cycle[]): string {
  const [first, last] = [cycles[0], cycles.at(-1)];
  if (first === undefined || last === undefined) return "";
  const { year, month } = civilOf(first);
  if (kind === "year") return String(year);
  if (kind === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  if (kind === "month") return isoOf(first).slice(0, 7);
  return kind === "cycle" ? isoOf(first) : `${isoOf(first)}..${isoOf(last)}`;
}

/** The days that a period covers, from its first Monday to its last Sunday. */
export function daysOf({ period }: NamedPeriod): { readonly from: string; readonly to: string } {
  const cycles = period.cyclesAt(0);
  const [first, last] = [cycles[0], cycles.at(-1)];
  if (first === undefined || last === undefined) return { from: "", to: "" };
  return { from: isoOf(first), to: isoOf(dayAfter(last, 7 - weekdayOf(last))) };
}
