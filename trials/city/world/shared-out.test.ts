import { expect, test } from "vitest";

import { sharedOut } from "./shared-out.ts";

test("what is left after rounding down goes to the largest remainders", () => {
  // 10 × (0.5, 0.3, 0.2) is whole; 7 × the same = 3.5, 2.1, 1.4: 3, 2, 1 and the seventh to 0.5
  expect(sharedOut(10, [5, 3, 2])).toEqual([5, 3, 2]);
  expect(sharedOut(7, [5, 3, 2])).toEqual([4, 2, 1]);
});

test("without weights everybody gets the same, the first the odd ones", () => {
  // 5 / 3 = 1.67 each: 1, 1, 1 and two left
  expect(sharedOut(5, [0, 0, 0])).toEqual([2, 2, 1]);
  expect(sharedOut(0, [1, 2])).toEqual([0, 0]);
});
