import { expect, it } from "vitest";

import { crossed, spreadOf } from "./spread.ts";

const moves = {
  all: 6,
  up: 3,
  down: 1,
  same: 2,
  fresh: 0,
  matrix: [
    { previous: 1, tier: 2, n: 3 },
    { previous: 2, tier: 2, n: 2 },
    { previous: 4, tier: 3, n: 1 },
  ],
};

it("counts who had and who gets each tier, up to the highest that anybody had", () => {
  expect(spreadOf(moves, 3)).toEqual([
    { tier: 1, before: 3, after: 0 },
    { tier: 2, before: 2, after: 5 },
    { tier: 3, before: 0, after: 1 },
    { tier: 4, before: 1, after: 0 },
  ]);
});

it("lays old tiers against new ones, without empty rows and columns", () => {
  const { rows, columns, at } = crossed(moves);
  expect([rows, columns]).toEqual([
    [1, 2, 4],
    [2, 3],
  ]);
  expect([at(1, 2), at(1, 3)]).toEqual([3, 0]);
});
