import { expect, it } from "vitest";

import { scorePresets } from "./presets/index.ts";
import { scoreMoves } from "./score-moves.ts";

const { scheme } = scorePresets.fiveDegree;
const graded = (retailer: number, grade: string, points: number) => ({ retailer, grade, points });

it("counts who goes from which grade to which, the farthest first", () => {
  const before = [
    graded(1, "A", 9000),
    graded(2, "B", 7100),
    graded(3, "D", 900),
    graded(4, "C", 5600),
  ];
  const after = [
    graded(1, "B", 8000),
    graded(2, "B", 7200),
    graded(3, "B", 7000),
    graded(4, "D", 5000),
    graded(5, "C", 6000),
  ];
  const moves = scoreMoves(scheme, before, after);
  // 3 rises by two grades; 1 and 4 fall by one, 1 by 1,000 hundredths and 4 by 600; 5 is new
  expect(moves).toMatchObject({ all: 5, up: 1, down: 2, same: 1, fresh: 1 });
  expect(moves.movers.map(({ retailer }) => retailer)).toEqual([3, 1, 4]);
  expect(moves.matrix.reduce((sum, { n }) => sum + n, 0)).toBe(5);
  expect(moves.matrix[0]).toEqual({ previous: null, grade: "C", n: 1 });
});

it("calls a grade that is no more in the scheme a fresh one", () => {
  expect(scoreMoves(scheme, [graded(1, "E", 10)], [graded(1, "D", 10)])).toMatchObject({
    fresh: 1,
    same: 0,
    movers: [],
  });
});
