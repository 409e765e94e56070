import { array, assert, integer, property, record } from "fast-check";
import { expect, it } from "vitest";

import { spreadOverDays } from "./calendar.ts";

const depot = { latitude: 41.6, longitude: -93.6 };
const place = record({
  latitude: integer({ min: -200, max: 200 }).map((step) => depot.latitude + step / 1000),
  longitude: integer({ min: -200, max: 200 }).map((step) => depot.longitude + step / 1000),
});

it("gives every visit one day, and no day two visits more than another", () => {
  assert(
    property(array(place, { maxLength: 120 }), integer({ min: 1, max: 6 }), (places, days) => {
      const spread = spreadOverDays(depot, places, days);
      expect(spread).toHaveLength(days);
      expect(spread.flat().toSorted((a, b) => a - b)).toEqual([...places.keys()]);
      const counts = spread.map((visits) => visits.length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});

it("keeps two villages on either side of the depot on two days", () => {
  // The western village lies on both sides of the angle at which bearings jump from +180 to -180 degrees
  const villages = [-1, 1, -1, 1, -1, 1].map((side, index) => ({
    latitude: depot.latitude + (index < 3 ? 1 : -1) / 100,
    longitude: depot.longitude + side / 5,
  }));
  const spread = spreadOverDays(depot, villages, 2).map((day) => day.toSorted((a, b) => a - b));
  expect(spread.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
    [0, 2, 4],
    [1, 3, 5],
  ]);
});
