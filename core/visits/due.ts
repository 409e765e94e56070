import {
  assert,
  cycleOf,
  type Cycle,
  type Day,
  type Position,
  type RetailerId,
} from "../units/index.ts";

/** An active retailer of one line, and how often it is to be visited. */
export interface VisitCandidate {
  readonly retailer: RetailerId;
  readonly everyWeeks: number;
  /** The day of the last visit; null when none is known. */
  readonly lastVisit: Day | null;
  /** Null when it is not known. */
  readonly position: Position | null;
}

const weekOf = (cycle: Cycle): number => (cycle + 3) / 7;

/**
 * How many weeks a visit is overdue in the week of a cycle: 0 = due now, below 0 = not yet due.
 *
 * A retailer without a known visit gets its turn by its key, so that a line's first weeks are as even as the
 * later ones, and nobody's turn moves when somebody else joins or leaves.
 */
export function overdueWeeks(
  { retailer, everyWeeks, lastVisit }: VisitCandidate,
  cycle: Cycle,
): number {
  assert(Number.isInteger(everyWeeks) && everyWeeks >= 1, `every week or rarer, got ${everyWeeks}`);
  if (lastVisit !== null) return (cycle - cycleOf(lastVisit)) / 7 - everyWeeks;
  const waiting = (((weekOf(cycle) - retailer) % everyWeeks) + everyWeeks) % everyWeeks;
  return waiting === 0 ? 0 : waiting - everyWeeks;
}
