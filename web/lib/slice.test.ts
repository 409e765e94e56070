import { expect, it } from "vitest";

import { sliceOf } from "./slice.ts";

it("draws the rows in view and a step before and after", () => {
  // 41 px rows, scrolled by 41,000 px: first row in view is 1,000; 820 px show 20 rows.
  expect(sliceOf(-41_000, 820, 41, 20_000)).toEqual({ from: 990, to: 1030 });
});

it("begins at the first row and ends at the last", () => {
  expect(sliceOf(300, 820, 41, 20_000).from).toBe(0);
  expect(sliceOf(-19_990 * 41, 820, 41, 20_000).to).toBe(20_000);
});

it("covers every row in view wherever the list is scrolled", () => {
  for (let top = 0; top > -1000 * 41; top -= 97) {
    const { from, to } = sliceOf(top, 900, 41, 1000);
    expect(from).toBeLessThanOrEqual(Math.floor(-top / 41));
    expect(to).toBeGreaterThanOrEqual(Math.min(1000, Math.ceil((900 - top) / 41)));
  }
});
