import { type Cycle, civilOf, cycleAfter, cycleOf, dayOf, isoOf } from "@dongxiao/core/units";

/** The first and the last day that something is known of. */
export interface Span {
  readonly fromDay: string;
  readonly dataUntil: string;
}

/** Periods by name, the newest first. */
export interface Periods {
  readonly years: readonly string[];
  readonly quarters: readonly string[];
  readonly months: readonly string[];
  readonly weeks: readonly string[];
}

/** How many single weeks are offered; an older one can be typed. */
const weeksMost = 60;

function cycleIn(day: string): Cycle {
  const found = dayOf(day);
  if (found === null) throw new Error(`${day} is a day: the contract checked it`);
  return cycleOf(found);
}

function cyclesIn({ fromDay, dataUntil }: Span): readonly Cycle[] {
  const [first, last] = [cycleIn(fromDay), cycleIn(dataUntil)];
  const count = Math.max(0, (last - first) / 7 + 1);
  return Array.from({ length: count }, (_, back) => cycleAfter(last, -back));
}

const monthIn = (cycle: Cycle): string => isoOf(cycle).slice(0, 7);

function quarterIn(cycle: Cycle): string {
  const { year, month } = civilOf(cycle);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** Every period that has a week of the span; a week belongs where its Monday does. */
export function periodsIn(span: Span): Periods {
  const cycles = cyclesIn(span);
  const once = (nameOf: (cycle: Cycle) => string): string[] => [...new Set(cycles.map(nameOf))];
  return {
    years: once((cycle) => String(civilOf(cycle).year)),
    quarters: once(quarterIn),
    months: once(monthIn),
    weeks: cycles.slice(0, weeksMost).map((cycle) => isoOf(cycle)),
  };
}

/** The newest month whose weeks are all there; the newest one when none is. */
export function newestMonth(span: Span): string {
  const [newest = "", before] = periodsIn(span).months;
  const isWhole = monthIn(cycleAfter(cycleIn(span.dataUntil), 1)) !== newest;
  return isWhole ? newest : (before ?? newest);
}

/** The newest year. */
export function newestYear(span: Span): string {
  return periodsIn(span).years[0] ?? "";
}

/** Whether a text may name cycles together, from one day to another. */
export function isRange(text: string): boolean {
  const [first = "", last = "", ...more] = text.trim().split("..");
  const [from, to] = [dayOf(first), dayOf(last)];
  return more.length === 0 && from !== null && to !== null && from <= to;
}
