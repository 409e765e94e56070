import { expect, test } from "vitest";

import { roadMetres } from "./road-metres.ts";

const a = { longitude: 117.2, latitude: 33.4 };

test("a degree along a meridian is 111,195 m straight, and a third more by a road of that factor", () => {
  const b = { longitude: 117.2, latitude: 34.4 };
  // 6,371,008.8 m × π / 180 = 111,195.08 m; × 1.35 = 150,113.36 m
  expect(roadMetres(a, b, 1)).toBeCloseTo(111_195.08, 1);
  expect(roadMetres(a, b, 1.35)).toBeCloseTo(150_113.36, 1);
});

test("a hundredth of a degree along a parallel is shorter by the cosine of the latitude", () => {
  const b = { longitude: 117.21, latitude: 33.4 };
  // 1,111.9508 m × cos 33.4° = 1,111.9508 m × 0.834848 = 928.31 m
  expect(roadMetres(a, b, 1)).toBeCloseTo(928.31, 1);
  expect(roadMetres(a, a, 1.35)).toBe(0);
});
