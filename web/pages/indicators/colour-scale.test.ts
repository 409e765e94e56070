import fc from "fast-check";
import { expect, it } from "vitest";

import { colourScale, contrastOf, stepOf } from "./colour-scale.ts";

const anyValues = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

it("gives every value a step that holds it, and the larger value no lower one", () => {
  fc.assert(
    fc.property(anyValues, fc.constantFrom("up", "down", "none"), (given, goodEnd) => {
      const scale = colourScale(given, goodEnd);
      const places = given
        .toSorted((one, other) => one - other)
        .map((value) => {
          const step = stepOf(scale, value);
          expect(step).toBeDefined();
          expect(value).toBeGreaterThanOrEqual(step?.from ?? Infinity);
          expect(value).toBeLessThanOrEqual(step?.to ?? -Infinity);
          return scale.findIndex((one) => one === step);
        });
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});

it("splits ten values into five steps of two", () => {
  const ten = Array.from({ length: 10 }, (_, place) => place + 1);
  const scale = colourScale(ten, "up");
  // bounds 1, 3, 5, 7, 9 and 10
  expect(scale.map(({ from }) => from)).toEqual([1, 3, 5, 7, 9]);
  expect(ten.filter((value) => stepOf(scale, value) === scale[1])).toEqual([3, 4]);
});

it("turns the hues of a growth around when falling is good", () => {
  const growth = [-0.2, -0.1, 0.1, 0.2];
  const [up, down] = [colourScale(growth, "up"), colourScale(growth, "down")];
  expect(stepOf(up, 0.2)?.colour).toBe(stepOf(down, -0.2)?.colour);
  expect(stepOf(up, -0.2)?.colour).toBe(stepOf(down, 0.2)?.colour);
});

it("writes on every colour so that it can be read", () => {
  const spread = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7];
  const scales = (["up", "down", "none"] as const).flatMap((end) => [
    ...colourScale(spread, end),
    ...colourScale(spread.map(Math.abs), end),
  ]);
  // WCAG 2.2 asks 4.5 of words of this size
  for (const { colour, ink } of scales) expect(contrastOf(colour, ink)).toBeGreaterThan(4.5);
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 10);
});

it("gives few different values a step each", () => {
  const scale = colourScale([0, 1, 1, 1, 1, 1, 1], "up");
  expect(scale.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

it("cuts the way into equal parts when most values are alike", () => {
  // nineteen of 0 and six others: four of five quantiles would be 0
  const values = [...Array.from({ length: 19 }, () => 0), 1, 2, 3, 4, 5, 10];
  expect(colourScale(values, "up").map(({ from }) => from)).toEqual([0, 2, 4, 6, 8]);
});

it("has one step for one value, and none for what has no value", () => {
  expect(colourScale([0.4, 0.4], "up")).toHaveLength(1);
  expect(stepOf(colourScale([0.4], "up"), null)).toBeUndefined();
  expect(colourScale([], "up")).toEqual([]);
});
