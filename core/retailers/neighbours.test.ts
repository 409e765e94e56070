import { array, assert, constantFrom, double, integer, property, tuple } from "fast-check";
import { expect, it } from "vitest";

import { haversineMetres, type Position } from "../units/index.ts";
import { metresToNearest, neighboursWithin } from "./neighbours.ts";

/** Places in a few villages near the equator and far north, some on one spot. */
const villages = constantFrom([0, 0], [29.5, 110], [68, 30], [-41, 175]);
const shift = double({ min: -0.02, max: 0.02, noNaN: true });
const places = array(
  tuple(villages, shift, shift).map(([[latitude = 0, longitude = 0], north, east]): Position => ({
    latitude: latitude + north,
    longitude: longitude + east,
  })),
  { maxLength: 30 },
);

it("counts as many neighbours as looking at every pair does", () => {
  assert(
    property(places, integer({ min: 50, max: 3000 }), (all, metres) => {
      const doubled = [...all, ...all.slice(0, 3)];
      const byPairs = doubled.map(
        (one, at) =>
          doubled.filter((other, to) => to !== at && haversineMetres(one, other) <= metres).length,
      );
      expect(neighboursWithin(doubled, metres)).toEqual(byPairs);
    }),
  );
});

it("measures the way to the nearest centre, and none without a place or a centre", () => {
  // a degree of the equator is 111,195 m; half of it is nearer than all of it
  const at = (longitude: number): Position => ({ latitude: 0, longitude });
  const [here, half, whole] = [at(0), at(0.5), at(1)];
  expect(metresToNearest(here, [whole, half])).toBe(55_598);
  expect(metresToNearest(here, [])).toBeNull();
  expect(metresToNearest(null, [whole])).toBeNull();
});
