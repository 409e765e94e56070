import type { IndicatorCell } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { barsOf } from "./bars.ts";

function cell(value: number | null): IndicatorCell {
  const made = { numerator: null, denominator: null, n: 1, version: 1 };
  const rest = { interval: null, compare: null, trend: [] };
  const state = value === null ? ("not_applicable" as const) : ("number" as const);
  return { indicator: "a", at: {}, state, value, ...made, ...rest };
}

it("measures every bar from the same zero, the largest first", () => {
  // from -1 to 3 the track is 4 long: zero stands at 25 %
  const bars = barsOf([cell(-1), cell(3), cell(null), cell(1)]);
  expect(bars.map(({ cell: { value } }) => value)).toEqual([3, 1, -1, null]);
  expect(bars.map(({ left, width }) => [left, width])).toEqual([
    [25, 75],
    [25, 25],
    [0, 25],
    [25, 0],
  ]);
});

it("begins at the left edge when nothing is negative, and survives nothing but zeros", () => {
  expect(barsOf([cell(2), cell(1)]).map(({ left, width }) => [left, width])).toEqual([
    [0, 100],
    [0, 50],
  ]);
  expect(barsOf([cell(0)])[0]).toMatchObject({ left: 0, width: 0 });
});
