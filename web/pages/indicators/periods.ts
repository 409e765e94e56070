import { civilOf, cycleAfter, cycleOf, type Cycle, dayOf, isoOf } from "@dongxiao/core/units";

/** The lengths of time that the page offers. */
export const periodKinds = ["cycle", "month", "quarter", "year"] as const;

/** One of them. */
export type PeriodKind = (typeof periodKinds)[number];

/** The first and the newest day of the facts. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The name of the period of a kind that a cycle belongs to: that of its Monday. */
function nameOf(kind: PeriodKind, cycle: Cycle): string {
  const { year, month } = civilOf(cycle);
  if (kind === "year") return String(year);
  if (kind === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  return isoOf(cycle).slice(0, kind === "month" ? 7 : 10);
}

/** What kind of period a name stands for; `cycle` also for cycles together. */
export function kindOf(name: string): PeriodKind {
  if (/^\d{4}$/.test(name)) return "year";
  if (/^\d{4}-Q[1-4]$/.test(name)) return "quarter";
  return /^\d{4}-\d{2}$/.test(name) ? "month" : "cycle";
}

function cycleIn(iso: string): Cycle | null {
  const day = dayOf(iso);
  return day === null ? null : cycleOf(day);
}

/** The periods of a kind that hold data, the newest first. */
export function periodsIn(kind: PeriodKind, { from, until }: Span): readonly string[] {
  const [first, last] = [cycleIn(from), cycleIn(until)];
  if (first === null || last === null) return [];
  const weeks = Array.from({ length: Math.max(0, (last - first) / 7 + 1) }, (_, back) =>
    nameOf(kind, cycleAfter(last, -back)),
  );
  return [...new Set(weeks)];
}

/** The newest period of a kind whose cycles have all come; the newest at all where none has. */
export function newestWhole(kind: PeriodKind, span: Span): string | undefined {
  const names = periodsIn(kind, span);
  const last = cycleIn(span.until);
  const isGoingOn = last !== null && nameOf(kind, cycleAfter(last, 1)) === names[0];
  return (isGoingOn ? names[1] : undefined) ?? names[0];
}

/** The period of another kind that a period lies in, or the newest that lies in it. */
export function turnedTo(kind: PeriodKind, name: string, span: Span): string {
  const weeks = periodsIn("cycle", span);
  const own = kindOf(name);
  const found = weeks.find((week) => {
    const cycle = cycleIn(week);
    return cycle !== null && nameOf(own, cycle) === name;
  });
  const cycle = found === undefined ? null : cycleIn(found);
  return cycle === null ? (newestWhole(kind, span) ?? name) : nameOf(kind, cycle);
}
