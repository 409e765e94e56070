import { assert, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { Bug, cycleAfter, cycleOf, dayAfter, retailerId, type Day } from "../units/index.ts";
import { overdueWeeks, type VisitCandidate } from "./due.ts";

const cycle = cycleOf(18_932 as Day);
const candidate: VisitCandidate = {
  retailer: retailerId(5),
  everyWeeks: 2,
  lastVisit: null,
  position: null,
};

it("counts from the week of the last visit", () => {
  // Every 2 weeks: visited on Thursday last week is due next week, 3 weeks ago is 1 week overdue
  const visited = (weeksAgo: number): number =>
    overdueWeeks({ ...candidate, lastVisit: dayAfter(cycleAfter(cycle, -weeksAgo), 3) }, cycle);
  expect([1, 2, 3].map(visited)).toEqual([-1, 0, 1]);
});

it("gives a retailer without a known visit exactly one turn in each round", () => {
  assert(
    property(integer({ min: 1, max: 13 }), integer({ min: 1, max: 1e6 }), (everyWeeks, key) => {
      const one = { ...candidate, retailer: retailerId(key), everyWeeks };
      const turns = Array.from({ length: everyWeeks }, (_, week) =>
        overdueWeeks(one, cycleAfter(cycle, week)),
      );
      expect(turns.filter((overdue) => overdue >= 0)).toEqual([0]);
    }),
  );
});

it("refuses a rhythm that is not whole weeks", () => {
  expect(() => overdueWeeks({ ...candidate, everyWeeks: 0 }, cycle)).toThrow(Bug);
});
