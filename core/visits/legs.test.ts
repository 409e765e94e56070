import { expect, it } from "vitest";

import { Bug } from "../units/index.ts";
import { legMetres, legsOf, routeMetres } from "./legs.ts";

const origin = { latitude: 0, longitude: 0 };
const degreeEast = { latitude: 0, longitude: 1 };

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
