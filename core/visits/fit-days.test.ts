import { expect, it } from "vitest";

import { fitDays, type DayRoom } from "./fit-days.ts";
import { legsOf } from "./legs.ts";

const depot = { latitude: 0, longitude: 0 };
const room: DayRoom = { visitMinutes: 10, freeMinutes: 1000, visitsMax: 2, metresPerMinute: 1000 };

/** A depot and n visits one thousandth of a degree (111.2 m) east of it. */
const together = (n: number) =>
  legsOf([depot, ...Array.from({ length: n }, () => ({ latitude: 0, longitude: 0.001 }))], 1);

it("offers the least urgent visit of a full day to a day with room", () => {
  const { routes, misfits } = fitDays(together(4), [[1, 2, 3], [4]], [0, 3, 1, 2, 0], room);
  expect(routes.map(({ visits }) => visits.toSorted((a, b) => a - b))).toEqual([
    [1, 3],
    [2, 4],
  ]);
  expect(misfits).toEqual([]);
});

it("names the least urgent visit when no day has room for it", () => {
  const { routes, misfits } = fitDays(
    together(5),
    [
      [1, 2, 3],
      [4, 5],
    ],
    [0, 3, 1, 2, 0, 0],
    room,
  );
  expect(routes.map(({ visits }) => visits.length)).toEqual([2, 2]);
  expect(misfits.map(({ visit, kind }) => [visit, kind])).toEqual([[2, "day-count"]]);
});

it("counts the road in the time of a day", () => {
  // 111.2 m out and home is 0.2224 minutes; one visit makes 10.2224, a second one 10 more
  const tight = { ...room, freeMinutes: 20 };
  const { routes, misfits } = fitDays(together(2), [[1, 2]], [0, 2, 1], tight);
  expect(routes[0]?.visits).toEqual([1]);
  expect(misfits[0]).toMatchObject({ visit: 2, kind: "day-time", neededMinutes: 10 });
  expect(misfits[0]?.freeMinutes).toBeCloseTo(20 - 10.2224, 3);
});

it("keeps the nearer of two visits that are equally urgent", () => {
  const legs = legsOf(
    [depot, { latitude: 0, longitude: 0.5 }, { latitude: 0, longitude: -0.01 }],
    1,
  );
  const { routes } = fitDays(legs, [[1, 2]], [0, 1, 1], { ...room, visitsMax: 1 });
  expect(routes[0]?.visits).toEqual([2]);
});

it("gives the only free place to the more urgent of two visits without room", () => {
  const { routes, misfits } = fitDays(together(5), [[1, 2, 3, 4], [5]], [0, 4, 5, 1, 2, 3], room);
  expect(routes[1]?.visits.toSorted((a, b) => a - b)).toEqual([4, 5]);
  expect(misfits.map(({ visit }) => visit)).toEqual([3]);
});
