import { expect, it } from "vitest";

import { periodNamed } from "../../indicators/index.ts";
import { isoOf } from "../../units/index.ts";
import { festivalCycles } from "./frozen-cycles.ts";
import { tierMoves } from "./tier-moves.ts";

it("counts who moves from where to where, the largest moves first", () => {
  const moves = tierMoves(
    [
      { retailer: 1, previous: 10, tier: 11 },
      { retailer: 2, previous: 10, tier: 11 },
      { retailer: 3, previous: 10, tier: 7 },
      { retailer: 4, previous: 5, tier: 5 },
      { retailer: 5, previous: 0, tier: 8 },
    ],
    2,
  );
  expect(moves).toMatchObject({ all: 5, up: 2, down: 1, same: 1, fresh: 1 });
  expect(moves.matrix).toEqual([
    { previous: 0, tier: 8, n: 1 },
    { previous: 5, tier: 5, n: 1 },
    { previous: 10, tier: 7, n: 1 },
    { previous: 10, tier: 11, n: 2 },
  ]);
  expect(moves.movers.map(({ retailer }) => retailer)).toEqual([3, 1]);
});

it("freezes the three weeks of the Spring Festival, and none in a quarter without it", () => {
  // 12 February 2021 is a Friday: its week begins on the 8th
  const cyclesOf = (name: string) => periodNamed(name)?.period.cyclesAt(0) ?? [];
  expect(festivalCycles(cyclesOf("2021-Q1")).map(isoOf)).toEqual([
    "2021-01-25",
    "2021-02-01",
    "2021-02-08",
  ]);
  expect(festivalCycles(cyclesOf("2021-Q4"))).toEqual([]);
});
