import { expect, it } from "vitest";

import { quantityOf } from "../../units/index.ts";
import { movementBetween } from "./movement.ts";
import type { IndicatorResult } from "./result.ts";

const value = (of: number): IndicatorResult => ({
  state: "number",
  value: quantityOf(of, "ratio"),
  numerator: of,
  denominator: 1,
  n: 1,
});

it("compares shares in percentage points", () => {
  // 61 % against 55 %: 6 points, whatever 6 ÷ 55 is
  const moved = movementBetween({ unit: "ratio" }, value(0.61), value(0.55));
  expect(moved.points).toBeCloseTo(6, 9);
  expect(moved).toMatchObject({ change: null, word: "strong-growth" });
});

it.each([
  // a yearly summary: 977.87 against 1,008.13 big cases is -3.00 %, and flat on this scale
  [977.87, 1008.13, "flat"],
  // 85.66 against 73.93 yuan a carton: +15.87 %
  [85.66, 73.93, "slight-growth"],
  [105, 100, "flat"],
  [120, 100, "slight-growth"],
  [121, 100, "strong-growth"],
  [94, 100, "slight-fall"],
  [37, 100, "strong-fall"],
])("says of %d against %d: %s", (now, base, word) => {
  expect(movementBetween({ unit: "cny-cents/carton" }, value(now), value(base)).word).toBe(word);
});

it("has nothing to say without a value, or on a base of nothing", () => {
  const none: IndicatorResult = { state: "insufficient_data", n: 2 };
  const silent = { points: null, change: null, word: null };
  expect(movementBetween({ unit: "ratio" }, none, value(1))).toEqual(silent);
  expect(movementBetween({ unit: "days" }, value(1), value(0))).toEqual(silent);
});
