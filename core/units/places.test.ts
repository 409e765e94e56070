import { expect, it } from "vitest";

import { haversineMetres } from "./places.ts";

const origin = { latitude: 0, longitude: 0 };
const degreeEast = { latitude: 0, longitude: 1 };

it("measures a degree of the equator and the way to the other side of the earth", () => {
  // 2π × 6,371,008.8 m ÷ 360 = 111,195.08 m; half a turn is 180 of them
  expect(haversineMetres(origin, degreeEast)).toBeCloseTo(111_195.08, 2);
  expect(haversineMetres(origin, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015_114.4, 0);
  expect(
    haversineMetres({ latitude: 90, longitude: 7 }, { latitude: 90, longitude: 99 }),
  ).toBeCloseTo(0);
});
