import { type indicatorQuestion, problem, reply, type Reply } from "@dongxiao/contract";
import {
  daysOf,
  type NamedPeriod,
  namedBefore,
  namedYearAgo,
  periodNamed,
} from "@dongxiao/core/indicators";
import { type Cycle, cycleOf, type Day, dayOf, isoOf, sureDay } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";
import type { z } from "zod";

import type { Senseless } from "./senseless.ts";

/** The cycles that the facts hold. */
export interface Held {
  readonly first: Cycle;
  readonly last: Cycle;
}

/** Which cycles there are data for; null when there are none yet. */
export async function heldIn(facts: Facts): Promise<Held | null> {
  const spans = await facts.ask<{ n: number; first: string; last: string }>(
    `select count() as n, min(cycle) as first, max(cycle) as last from order_line
     union all select count() as n, min(cycle) as first, max(cycle) as last from observation`,
  );
  const known = spans.filter(({ n }) => n > 0);
  const [first] = known.map((span) => span.first).toSorted();
  const last = known
    .map((span) => span.last)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return { first: cycleOf(sureDay(first)), last: cycleOf(sureDay(last)) };
}

/** What a question says of time. */
export interface When {
  readonly period: NamedPeriod;
  readonly base: NamedPeriod | null;
  /** Oldest first, the asked one last; empty where no line is wanted. */
  readonly trend: readonly NamedPeriod[];
  readonly asOf: Day | undefined;
  readonly held: Held;
}

/** Reads the periods of a question, and refuses those without data. */
export function periodsIn(
  { period: text, compare, trend, asOf }: z.output<typeof indicatorQuestion>,
  held: Held | null,
): Reply<When> | Senseless {
  const period = periodNamed(text);
  if (period === null) return problem("period-unreadable", { period: text });
  const { from } = daysOf(period);
  const cycles = period.period.cyclesAt(0);
  if (held === null || !cycles.some((cycle) => cycle >= held.first && cycle <= held.last))
    return problem("period-without-data", {
      period: period.name,
      from: held === null ? "-" : isoOf(held.first),
      to: held === null ? "-" : isoOf(held.last),
    });
  const seen = asOf === undefined ? undefined : (dayOf(asOf) ?? undefined);
  if (seen !== undefined && seen < (cycles[0] ?? seen))
    return problem("as-of-too-early", { asOf: asOf ?? "", period: period.name, from });
  const base = baseOf(period, compare);
  if (!base.ok) return base;
  const backs = Array.from({ length: trend }, (_, back) => namedBefore(period, back));
  return reply({ period, base: base.value, trend: backs.toReversed(), asOf: seen, held });
}

function baseOf(
  period: NamedPeriod,
  compare: z.output<typeof indicatorQuestion>["compare"],
): Reply<NamedPeriod | null> | Senseless {
  if (compare === "none") return reply(null);
  if (compare === "previous") return reply(namedBefore(period, 1));
  if (compare === "year") return reply(namedYearAgo(period));
  const base = periodNamed(compare.base);
  return base === null ? problem("period-unreadable", { period: compare.base }) : reply(base);
}
