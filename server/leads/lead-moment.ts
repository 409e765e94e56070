import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { type Cycle, cycleAfter, isoOf } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import { heldIn } from "../indicators/when.ts";
import { cycleNamed } from "../week/situation.ts";

/** From when on and up to when the facts are looked at. */
export interface LeadSpan {
  readonly asOf: string;
  readonly dataFirst: Cycle;
  /** The last cycle that is known, and the one after it. */
  readonly cycle: Cycle;
  readonly next: Cycle;
}

/** The cycles that are known as of a day; of all data when none is named. */
export async function leadSpan(
  facts: Facts,
  asOf: string | undefined,
): Promise<Reply<LeadSpan> | Problem<"period-without-data">> {
  const held = await heldIn(facts);
  if (held === null)
    return problem("period-without-data", { period: asOf ?? "-", from: "-", to: "-" });
  const wanted = asOf === undefined ? held.last : cycleNamed(asOf);
  const cycle = wanted < held.last ? wanted : held.last;
  if (cycle < held.first) {
    const [from, to] = [isoOf(held.first), isoOf(held.last)];
    return problem("period-without-data", { period: asOf ?? "-", from, to });
  }
  return reply({
    asOf: asOf ?? isoOf(cycle),
    dataFirst: held.first,
    cycle,
    next: cycleAfter(cycle, 1),
  });
}
