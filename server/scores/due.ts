import type { scoreDue } from "@dongxiao/contract";
import { cyclesOfLastMonths } from "@dongxiao/core/retailers";
import {
  assert,
  civilOf,
  cycleAfter,
  cycleOf,
  dayAfter,
  type Day,
  dayOf,
  isoOf,
} from "@dongxiao/core/units";
import { publishedScoreRun, scoreSchemes, type Trx } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";
import type { z } from "zod";

import { heldIn } from "../indicators/when.ts";

/** The newest whole month that there are data for; null before the first one. */
export async function newestMonth(facts: Facts): Promise<string | null> {
  const held = await heldIn(facts);
  const [cycle] = held === null ? [] : (cyclesOfLastMonths(held.last, 1)[0] ?? []);
  if (held === null || cycle === undefined || cycle < held.first) return null;
  return isoOf(cycle).slice(0, 7);
}

/** The first week of a month that lies in it from Monday to Sunday. */
function firstFullWeek(monthBegun: Day): { readonly from: Day; readonly to: Day } {
  const monday = cycleOf(monthBegun);
  const from = monday === monthBegun ? monday : cycleAfter(monday, 1);
  return { from, to: dayAfter(from, 6) };
}

/** When the newest month's scores are to be made, and for which kinds nothing was published yet. */
export async function dueOf(
  trx: Trx,
  period: string,
  today: string,
): Promise<z.output<typeof scoreDue>> {
  const adopted = (await scoreSchemes(trx)).filter(({ state }) => state === "adopted");
  const missing: (typeof adopted)[number]["kind"][] = [];
  for (const { kind } of adopted)
    if ((await publishedScoreRun(trx, kind, period)) === null) missing.push(kind);
  const week = firstFullWeek(monthAfter(period));
  const [from, to] = [isoOf(week.from), isoOf(week.to)];
  return { period, from, to, state: stateOn(today, { from, to }), kinds: missing };
}

function stateOn(
  today: string,
  { from, to }: { readonly from: string; readonly to: string },
): "coming" | "due" | "late" {
  if (today < from) return "coming";
  return today <= to ? "due" : "late";
}

/** The first day of the month after one. */
function monthAfter(period: string): Day {
  const begun = dayOf(`${period}-01`);
  assert(begun !== null, `${period} is a month`);
  const inNext = dayAfter(begun, 31);
  return dayAfter(inNext, 1 - civilOf(inNext).date);
}
