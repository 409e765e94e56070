import { expect, it } from "vitest";

import { placedIntervals } from "./interval-scale.ts";

const effect = (low: number | null, at: number | null, high: number | null) => ({
  n: 12,
  unmatched: 0,
  peers: 20,
  change: 0,
  peersChange: 0,
  effect: at,
  low,
  high,
});

it("places all intervals on one scale with zero in it", () => {
  // from -100 to 300: zero lies at a quarter
  expect(placedIntervals([effect(100, 200, 300), effect(-100, 0, 100)])).toEqual([
    { from: 0.5, at: 0.75, to: 1, zero: 0.25 },
    { from: 0, at: 0.25, to: 0.5, zero: 0.25 },
  ]);
});

it("places nothing where nothing is said", () => {
  expect(placedIntervals([effect(null, null, null)])).toEqual([null]);
  expect(placedIntervals([effect(0, 0, 0)])).toEqual([{ from: 0, at: 0, to: 0, zero: 0 }]);
});
