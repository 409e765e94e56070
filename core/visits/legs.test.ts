import { expect, it } from "vitest";

import { Bug } from "../units/index.ts";
import { haversineMetres, legMetres, legsOf, routeMetres } from "./legs.ts";

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

it("lengthens every leg by the road factor, the same both ways", () => {
  const legs = legsOf([origin, degreeEast], 1.35);
  expect(legMetres(legs, 0, 1)).toBeCloseTo(111_195.08 * 1.35, 1);
  expect(legMetres(legs, 1, 0)).toBe(legMetres(legs, 0, 1));
  expect(routeMetres(legs, [1])).toBe(2 * legMetres(legs, 0, 1));
  expect(routeMetres(legs, [])).toBe(0);
});

it("refuses a place that is not on the earth", () => {
  expect(() => legsOf([origin, { latitude: 91, longitude: 0 }], 1)).toThrow(Bug);
  expect(() => legsOf([{ latitude: Number.NaN, longitude: 0 }], 1)).toThrow(Bug);
});
