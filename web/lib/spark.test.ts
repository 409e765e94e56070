import { expect, it } from "vitest";

import { sparkOf } from "./spark.ts";

it("runs from the lower left to the upper right when values rise", () => {
  // in a box of 60 by 20 with a margin of 2: x 2, 30, 58; y 18, 10, 2
  expect(sparkOf([1, 2, 3], 60, 20, 2)).toEqual({
    stretches: [
      [
        { x: 2, y: 18 },
        { x: 30, y: 10 },
        { x: 58, y: 2 },
      ],
    ],
    last: { x: 58, y: 2 },
  });
});

it("breaks where a value is missing, and has no newest point without a newest value", () => {
  const { stretches, last } = sparkOf([1, null, 3, null], 60, 20, 2);
  expect(stretches.map(({ length }) => length)).toEqual([1, 1]);
  expect(last).toBeNull();
});

it("draws what never changes in the middle", () => {
  expect(sparkOf([5, 5], 60, 20, 2).stretches[0]?.map(({ y }) => y)).toEqual([10, 10]);
  expect(sparkOf([], 60, 20, 2)).toEqual({ stretches: [], last: null });
});
