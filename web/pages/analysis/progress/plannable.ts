import type { Span } from "../periods.ts";

/** The periods that a task may be set for: from the year before to the end of the next one. */
export function plannable(today: string): Span {
  const year = Number(today.slice(0, 4));
  return { fromDay: `${year - 1}-01-01`, dataUntil: `${year + 1}-12-31` };
}
