import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { daysOf, periodNamed } from "@dongxiao/core/indicators";
import { scoreWindowOf, type ScoreWindow } from "@dongxiao/core/retailers";
import { isoOf } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import { heldIn } from "../indicators/when.ts";

/** A month to be scored: its whole weeks, and the cycles that are looked at. */
export interface ScoreMonth {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly window: ScoreWindow;
}

/** Reads a month as people write it, `2021-11`, and refuses one without data. */
export async function scoreMonthOf(
  facts: Facts,
  text: string,
): Promise<Reply<ScoreMonth> | Problem<"period-unreadable" | "period-without-data">> {
  const named = periodNamed(text);
  if (named?.kind !== "month") return problem("period-unreadable", { period: text });
  const held = await heldIn(facts);
  const window = held === null ? null : scoreWindowOf(named.period.cyclesAt(0), held);
  if (held === null || window === null) {
    const [from, to] = held === null ? ["-", "-"] : [isoOf(held.first), isoOf(held.last)];
    return problem("period-without-data", { period: named.name, from, to });
  }
  return reply({ period: named.name, ...daysOf(named), window });
}
