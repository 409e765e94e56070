import { type Cycle, cycleOf, dayOf } from "@dongxiao/core/units";

import type { Held } from "../indicators/when.ts";

/** The newest cycle with data that has begun by a day; null before the first one. */
export function newestOn(iso: string, held: Held | null): Cycle | null {
  const day = dayOf(iso);
  if (held === null || day === null) return null;
  const cycle = cycleOf(day) < held.last ? cycleOf(day) : held.last;
  return cycle < held.first ? null : cycle;
}
