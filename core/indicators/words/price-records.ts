import { calendarPeriod } from "../measuring/calendar.ts";
import type { Period } from "../measuring/period.ts";
import { cellOf, cycleAfter, type Cycle } from "../../units/index.ts";
import { cartonPartsIn, type LineSum } from "./line-sum.ts";
import { addedPrices, priceRecords } from "./observed.ts";

/** A price that was seen stays good for four weeks. */
const weeksCarried = 4;

/** The four cycles before the measured period. */
function weeksBefore({ cyclesAt }: Period): readonly Cycle[] {
  const [first] = cyclesAt(0);
  if (first === undefined) return [];
  return Array.from({ length: weeksCarried }, (_, place) => cycleAfter(first, -1 - place));
}

/** The measured cycles and the four before them. */
const recently = (period: Period): readonly Cycle[] => [
  ...weeksBefore(period),
  ...period.cyclesAt(0),
];

/** The calendar year before that in which the measured period begins. */
function yearBefore({ cyclesAt }: Period): readonly Cycle[] {
  const [first] = cyclesAt(0);
  return first === undefined ? [] : calendarPeriod("year", first).cyclesAt(1);
}

/** Prices seen in the four weeks before, added up, and how many. */
export const recentPrices: LineSum = { ...addedPrices, window: weeksBefore };
export const recentPriceRecords: LineSum = { ...priceRecords, window: weeksBefore };

/** How many prices were seen of late beside a guidance price. */
export const guidanceRecords: LineSum = {
  source: "observations",
  offsets: [0],
  window: recently,
  of: ({ observations }, row) =>
    Number(
      cellOf(observations.priceCnyCentsPerCarton, row) > 0 &&
        cellOf(observations.guidanceCnyCentsPerCarton, row) > 0,
    ),
  sql: "price_cny_cents_per_carton > 0 and guidance_cny_cents_per_carton > 0",
};

/** The guidance prices beside them, added up. */
export const guidanceSums: LineSum = {
  ...guidanceRecords,
  of: (frames, row) =>
    guidanceRecords.of(frames, row) * cellOf(frames.observations.guidanceCnyCentsPerCarton, row),
  sql: `if(${guidanceRecords.sql}, guidance_cny_cents_per_carton, 0)`,
};

/** Cartons supplied in the calendar year before, in parts of a carton. */
export const cartonPartsOfLastYear: LineSum = { ...cartonPartsIn(0), window: yearBefore };
