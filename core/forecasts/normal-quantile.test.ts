import { assert, double, property } from "fast-check";
import { expect, it } from "vitest";

import { Bug } from "../units/index.ts";
import { normalQuantile } from "./normal-quantile.ts";

it("gives the values of the printed tables", () => {
  expect(normalQuantile(0.5)).toBeCloseTo(0, 9);
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655, 8);
  expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845, 8);
  expect(normalQuantile(0.01)).toBeCloseTo(-2.326347874, 8);
});

it("rises with the probability and is the same on both sides", () => {
  const inside = double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  assert(
    property(inside, inside, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high) + 1e-8);
      expect(normalQuantile(1 - a)).toBeCloseTo(-normalQuantile(a), 5);
    }),
  );
});

it("refuses what is no probability", () => {
  expect(() => normalQuantile(0)).toThrow(Bug);
  expect(() => normalQuantile(1)).toThrow(Bug);
});
