import { assert, constantFrom, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { cycleAfter, isoOf } from "../../units/index.ts";
import { exampleCycle } from "../../frames/index.ts";
import { calendarPeriod } from "./calendar.ts";
import { cyclesTogether, type Period } from "./period.ts";

const datesOf = (period: Period, offset: number): string[] => period.cyclesAt(offset).map(isoOf);

it("measures cycles together, oldest first, the last one given", () => {
  const fortnight = cyclesTogether(exampleCycle, 2);
  expect(datesOf(fortnight, 0)).toEqual(["2021-11-01", "2021-11-08"]);
  expect(datesOf(fortnight, 1)).toEqual(["2021-10-18", "2021-10-25"]);
});

it("gives a month the cycles whose Mondays fall in it, whichever of them is named", () => {
  const november = ["2021-11-01", "2021-11-08", "2021-11-15", "2021-11-22", "2021-11-29"];
  expect(datesOf(calendarPeriod("month", exampleCycle), 0)).toEqual(november);
  expect(datesOf(calendarPeriod("month", cycleAfter(exampleCycle, 3)), 0)).toEqual(november);
  expect(datesOf(calendarPeriod("month", exampleCycle), 1)).toEqual([
    "2021-10-04",
    "2021-10-11",
    "2021-10-18",
    "2021-10-25",
  ]);
});

it("finds the same month of last year twelve months back, and begins quarters and years in January", () => {
  expect(datesOf(calendarPeriod("month", exampleCycle), 12)[0]).toBe("2020-11-02");
  const quarter = datesOf(calendarPeriod("quarter", exampleCycle), 0);
  expect([quarter[0], quarter.at(-1), quarter.length]).toEqual(["2021-10-04", "2021-12-27", 13]);
  const year = datesOf(calendarPeriod("year", exampleCycle), 0);
  expect([year[0], year.at(-1), year.length]).toEqual(["2021-01-04", "2021-12-27", 52]);
});

it("puts every cycle into exactly one period of a kind", () => {
  assert(
    property(
      constantFrom("month", "quarter", "year"),
      integer({ min: -600, max: 600 }),
      integer({ min: 0, max: 30 }),
      (kind, away, offset) => {
        const period = calendarPeriod(kind, cycleAfter(exampleCycle, away));
        expect(period.cyclesAt(0)).toContain(cycleAfter(exampleCycle, away));
        const last = period.cyclesAt(offset + 1).at(-1);
        expect(last).toBeDefined();
        if (last !== undefined) expect(period.cyclesAt(offset)[0]).toBe(cycleAfter(last, 1));
      },
    ),
  );
});
