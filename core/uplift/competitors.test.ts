import { expect, it } from "vitest";

import { competitorsOf } from "./competitors.ts";

const at = (latitude: number | null, longitude: number | null = 120) => ({ latitude, longitude });

it("counts the others within 100 m, and tells how far the nearest is", () => {
  // a degree of latitude is 111,195 m: 0.0008 degrees are 89 m, 0.001 are 111 m
  const others = [at(30.0008), at(30.001), at(null), at(95), at(31)];
  expect(competitorsOf(at(30), others)).toEqual({ count: 1, nearestMetres: 89 });
  expect(competitorsOf(at(30), [at(30), at(31)])).toEqual({ count: 1, nearestMetres: 0 });
});

it("knows nothing without a place, and of no others", () => {
  expect(competitorsOf(at(null), [at(30)])).toBeNull();
  expect(competitorsOf(at(95), [at(30)])).toBeNull();
  expect(competitorsOf(at(30), [at(null)])).toEqual({ count: 0, nearestMetres: null });
});
