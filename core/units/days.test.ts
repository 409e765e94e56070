import { assert, integer, property } from "fast-check";
import { expect, it } from "vitest";

import {
  cycleAfter,
  cycleOf,
  dayOf,
  isoAfter,
  isoOf,
  monthOf,
  sureDay,
  weekdayOf,
  type Day,
} from "./days.ts";

const anyDay = integer({ min: -200_000, max: 200_000 });

it("counts 2012-01-02, a Monday, as day 15341", () => {
  // 42 years x 365 + 10 leap days (1972 to 2008) + 1 day = 15341
  const monday = dayOf("2012-01-02");
  expect(monday).toBe(15_341);
  expect(weekdayOf(15_341 as Day)).toBe(1);
});

it("counts on from a day that is known to be one, and calls anything else a bug", () => {
  // 2020 has a 29th of February, 2021 has none
  expect(isoAfter("2020-02-28", 2)).toBe("2020-03-01");
  expect(isoAfter("2021-03-01", -1)).toBe("2021-02-28");
  expect(() => sureDay("2021-02-29")).toThrow("2021-02-29 is a day");
});

it("refuses days that the calendar does not have", () => {
  expect(["2021-02-29", "2021-13-01", "2021-00-10", "2021-1-1", "", "二〇二一"].map(dayOf)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

it("reads back every day that it writes", () => {
  assert(property(anyDay, (day) => dayOf(isoOf(day as Day)) === day));
});

it("puts a day into the cycle of the Monday on or before it", () => {
  assert(
    property(anyDay, (day) => {
      const cycle = cycleOf(day as Day);
      expect(weekdayOf(cycle)).toBe(1);
      expect(day - cycle).toBeGreaterThanOrEqual(0);
      expect(day - cycle).toBeLessThan(7);
      expect(cycleOf(cycleAfter(cycle, 1))).toBe(cycle + 7);
    }),
  );
});

it("starts a new month on the first", () => {
  const last = dayOf("2021-10-31");
  const first = dayOf("2021-11-01");
  expect(monthOf(first ?? (0 as Day)) - monthOf(last ?? (0 as Day))).toBe(1);
});
