import type { Brief } from "@dongxiao/contract";
import { planVisits, unplannedSentence, type VisitPlan } from "@dongxiao/core/visits";
import { isoOf, retailerId, type Titles } from "@dongxiao/core/units";
import type { Asking, RetailerAsOf } from "@dongxiao/store/books";

import { depotsOn, everyWeeksOf, type PlaceKnown, positionOf } from "./field.ts";
import type { Situation } from "./situation.ts";
import { inEveryLanguage, visitSentence } from "./words.ts";

/** One visit of the coming week, in the order of the route. */
export interface VisitRow {
  readonly lineId: number;
  readonly day: string;
  readonly sequence: number;
  readonly retailerId: number;
  readonly reason: { readonly sentence: Titles } & Readonly<Record<string, unknown>>;
}

/** The visits of every line in the coming week. */
export interface Visits {
  readonly rows: readonly VisitRow[];
  readonly inBrief: Brief["visits"];
}

/** Orders the visits of the coming week, line by line. */
export async function orderVisits(
  books: Asking,
  week: Situation,
  segmentOf: ReadonlyMap<number, string>,
): Promise<Visits> {
  const depotOf = await depotsOn(books, isoOf(week.next));
  const byLine = Map.groupBy(week.visited, ({ lineId }) => lineId);
  const lines = [...byLine].toSorted(([a], [b]) => a - b);
  const rows: VisitRow[] = [];
  const inBrief: Brief["visits"] = [];
  for (const [lineId, retailers] of lines) {
    const plan = planLine(week, retailers, depotOf.get(lineId), segmentOf);
    if (plan === null) continue;
    rows.push(...rowsOf(lineId, plan, segmentOf));
    inBrief.push(lineInBrief(lineId, retailers, plan));
  }
  return { rows, inBrief };
}

function planLine(
  week: Situation,
  retailers: readonly RetailerAsOf[],
  depot: PlaceKnown | undefined,
  segmentOf: ReadonlyMap<number, string>,
): VisitPlan | null {
  const start = positionOf(depot) ?? retailers.map(positionOf).find((place) => place !== null);
  if (start === undefined || start === null) return null;
  return planVisits({
    cycle: week.next,
    depot: start,
    candidates: retailers.map((retailer) => ({
      retailer: retailerId(retailer.id),
      everyWeeks: everyWeeksOf(segmentOf.get(retailer.id) ?? "C"),
      lastVisit: null,
      position: positionOf(retailer),
    })),
  });
}

function rowsOf(
  lineId: number,
  plan: VisitPlan,
  segmentOf: ReadonlyMap<number, string>,
): VisitRow[] {
  return plan.days.flatMap(({ day, visits }) =>
    visits.map(({ retailer, metres, arrivalMinutes }, at) => {
      const segment = segmentOf.get(retailer) ?? "C";
      const everyWeeks = everyWeeksOf(segment);
      const sentence = visitSentence(segment, everyWeeks);
      return {
        lineId,
        day: isoOf(day),
        sequence: at + 1,
        retailerId: retailer,
        reason: { sentence, segment, everyWeeks, metres, arrivalMinutes },
      };
    }),
  );
}

function lineInBrief(
  lineId: number,
  retailers: readonly RetailerAsOf[],
  plan: VisitPlan,
): Brief["visits"][number] {
  const names = new Map(retailers.map(({ id, name }) => [id, name]));
  return {
    lineId,
    line: retailers[0]?.lineName ?? "",
    days: plan.days.map(({ day, visits, metres, minutes }) => ({
      day: isoOf(day),
      visits: visits.length,
      kilometres: metres / 1000,
      minutes,
    })),
    leftOut: plan.unplanned.length,
    leftOutVisits: plan.unplanned.map((visit) => ({
      retailerId: visit.retailer,
      name: names.get(visit.retailer) ?? "",
      reason: inEveryLanguage((language) => unplannedSentence(visit, language)),
    })),
  };
}
