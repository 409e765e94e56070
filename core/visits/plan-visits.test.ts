import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, it } from "vitest";

import {
  Bug,
  cycleOf,
  dayAfter,
  haversineMetres,
  languages,
  retailerId,
  type Day,
} from "../units/index.ts";
import type { VisitCandidate } from "./due.ts";
import { planVisits, type VisitPlan, type VisitWeek } from "./plan-visits.ts";
import { unplannedSentence } from "./sentence.ts";
import { visitParameters } from "./settings.ts";

const cycle = cycleOf(18_932 as Day);
const depot = { latitude: 41.6, longitude: -93.6 };
const position = record({
  latitude: integer({ min: -150, max: 150 }).map((step) => depot.latitude + step / 1000),
  longitude: integer({ min: -150, max: 150 }).map((step) => depot.longitude + step / 1000),
});
const someone = record({ everyWeeks: constantFrom(1, 2, 4), position });
const weeks = array(someone, { maxLength: 60 }).map((list): VisitWeek => {
  const candidates = list.map((one, row) => ({
    ...one,
    retailer: retailerId(row + 1),
    lastVisit: null,
  }));
  return { cycle, depot, candidates };
});

/** n weekly retailers on a ring around the depot, about `kilometres` away. */
function ring(n: number, kilometres: number): VisitCandidate[] {
  return Array.from({ length: n }, (_, row) => ({
    retailer: retailerId(row + 1),
    everyWeeks: 1,
    lastVisit: null,
    position: {
      latitude: depot.latitude + (kilometres / 111.2) * Math.cos((2 * Math.PI * row) / n),
      longitude: depot.longitude + (kilometres / 83.2) * Math.sin((2 * Math.PI * row) / n),
    },
  }));
}

const planned = (plan: VisitPlan): number[] =>
  plan.days.flatMap(({ visits }) => visits.map(({ retailer }) => retailer));

it("puts every due visit into one day or names it, and no day holds too much", () => {
  assert(
    property(weeks, integer({ min: 60, max: 480 }), (week, dayMinutes) => {
      const plan = planVisits(week, { dayMinutes, visitsPerDayMax: 9 });
      const named = [...planned(plan), ...plan.unplanned.map(({ retailer }) => retailer)];
      const due = week.candidates.filter(
        ({ retailer, everyWeeks }) => ((cycle + 3) / 7 - retailer) % everyWeeks === 0,
      );
      expect(named.toSorted((a, b) => a - b)).toEqual(due.map(({ retailer }) => retailer));
      expect(plan.dueVisits).toBe(due.length);
      for (const { visits, minutes } of plan.days) {
        expect(visits.length).toBeLessThanOrEqual(9);
        expect(minutes).toBeLessThanOrEqual(dayMinutes + 1e-6);
      }
    }),
    { numRuns: 60 },
  );
});

it("tells the road and the clock of each day as they can be recomputed", () => {
  assert(
    property(weeks, (week) => {
      const { visitMinutes, reviewMinutes, roadFactor, kilometresPerHour } = visitParameters;
      const where = new Map(week.candidates.map((one) => [one.retailer, one.position]));
      for (const { visits, metres, minutes } of planVisits(week).days) {
        let [at, road] = [depot, 0];
        for (const [index, visit] of visits.entries()) {
          const next = where.get(visit.retailer) ?? depot;
          road += haversineMetres(at, next) * roadFactor.preset;
          const driving = (road / 1000 / kilometresPerHour.preset) * 60;
          expect(visit.arrivalMinutes).toBeCloseTo(driving + index * visitMinutes.preset, 6);
          at = next;
        }
        road += haversineMetres(at, depot) * roadFactor.preset;
        expect(metres).toBeCloseTo(road, 3);
        const driving = (road / 1000 / kilometresPerHour.preset) * 60;
        const busy = driving + visits.length * visitMinutes.preset + reviewMinutes.preset;
        expect(minutes).toBeCloseTo(visits.length === 0 ? 0 : busy, 6);
      }
    }),
    { numRuns: 40 },
  );
});

it("plans a line of 80 weekly visits as 16 a day from Monday to Friday", () => {
  const plan = planVisits({ cycle, depot, candidates: ring(80, 3) });
  expect(plan.days.map(({ visits }) => visits.length)).toEqual([16, 16, 16, 16, 16]);
  expect(plan.days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4].map((n) => dayAfter(cycle, n)));
  expect(plan.unplanned).toEqual([]);
});

it("leaves rarely visited retailers out first, and says how much time is missing", () => {
  // 105 minutes − 15 of review hold at most 5 visits of 15 minutes beside any driving at all: 6 would be 90
  const candidates = ring(40, 2).map((one, row) => ({ ...one, everyWeeks: row < 8 ? 1 : 4 }));
  const week = { cycle, depot, candidates, days: [cycle] };
  const plan = planVisits(week, { dayMinutes: 105 });
  expect(planned(plan).length).toBeLessThan(6);
  expect(plan.unplanned.length).toBe(plan.dueVisits - planned(plan).length);
  expect(planned(plan).every((retailer) => retailer <= 8)).toBe(true);
  for (const visit of plan.unplanned) {
    expect(visit.kind).toBe("day-time");
    expect(visit.neededMinutes).toBeGreaterThan(visit.freeMinutes ?? Infinity);
  }
});

it("visits the longest overdue first when there is room for one", () => {
  // Due after 1 week: visited 3, 5 and 2 weeks ago is 2, 4 and 1 weeks overdue
  const candidates = ring(3, 2).map((one, row) => ({
    ...one,
    lastVisit: dayAfter(cycle, -7 * ([3, 5, 2][row] ?? 0)),
  }));
  const plan = planVisits({ cycle, depot, candidates, days: [cycle] }, { visitsPerDayMax: 1 });
  expect(planned(plan)).toEqual([2]);
  expect(plan.unplanned.map((visit) => [visit.retailer, visit.overdueWeeks])).toEqual([
    [1, 2],
    [3, 1],
  ]);
});

it("says when the days are full by count, and when a position is missing", () => {
  const candidates = ring(7, 1).map((one) =>
    one.retailer === 4 ? { ...one, position: null } : one,
  );
  const plan = planVisits({ cycle, depot, candidates }, { visitsPerDayMax: 1 });
  expect(plan.roomVisits).toBe(5);
  expect(plan.unplanned.map(({ kind }) => kind)).toEqual(["day-count", "no-position"]);
  for (const visit of plan.unplanned)
    for (const language of languages)
      expect(unplannedSentence(visit, language)).not.toMatch(/[{}]|null/);
});

it("makes the same plan whatever the order of the retailers", () => {
  const candidates = ring(33, 8);
  const plan = planVisits({ cycle, depot, candidates });
  expect(planVisits({ cycle, depot, candidates: candidates.toReversed() })).toEqual(plan);
});

it("refuses a week without working days", () => {
  expect(() => planVisits({ cycle, depot, candidates: [], days: [] })).toThrow(Bug);
});
