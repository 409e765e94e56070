import { cyclesOfLastMonths } from "@dongxiao/core/retailers";
import {
  assert,
  civilOf,
  type Cycle,
  cycleAfter,
  cycleOf,
  dayAfter,
  dayOf,
  isoOf,
} from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import { heldIn } from "../../queries/trade.ts";

/** The whole months that a card tells of. */
export interface CardWindow {
  readonly newest: Cycle;
  /** As `2021-11`, the oldest first; a week belongs to the month of its Monday. */
  readonly months: readonly string[];
  /** First and last day of all months. */
  readonly year: { readonly from: string; readonly to: string };
  /** First and last day of the last three. */
  readonly quarter: { readonly from: string; readonly to: string };
}

/** How many whole months are shown, and how many the structure and the margin are taken from. */
export const cardMonths = { shown: 12, judged: 3 } as const;

function spanOf(months: readonly (readonly Cycle[])[]): { from: string; to: string } {
  const cycles = months.flat();
  const [first] = cycles;
  const last = cycles.at(-1);
  assert(first !== undefined && last !== undefined, "a whole month has a Monday");
  return { from: isoOf(first), to: isoOf(dayAfter(last, 6)) };
}

/** The last whole months with orders; null while there are no orders. */
export async function cardWindow(facts: Facts): Promise<CardWindow | null> {
  const { toCycle } = await heldIn(facts, "order_line", "1");
  const day = toCycle === null ? null : dayOf(toCycle);
  if (day === null) return null;
  const newest = cycleAfter(cycleOf(day), 0);
  const months = cyclesOfLastMonths(newest, cardMonths.shown);
  return {
    newest,
    months: months.map(([first = newest]) => monthName(first)),
    year: spanOf(months),
    quarter: spanOf(months.slice(-cardMonths.judged)),
  };
}

function monthName(cycle: Cycle): string {
  const { year, month } = civilOf(cycle);
  return `${year}-${String(month).padStart(2, "0")}`;
}
