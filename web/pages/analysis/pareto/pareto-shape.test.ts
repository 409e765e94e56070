import { expect, it } from "vitest";

import { paretoShape } from "./pareto-shape.ts";

const bar = (from: number, to: number, meanCnyCents: number, cumulativeShare: number) => ({
  from,
  to,
  meanCnyCents,
  cumulativeShare,
  name: null,
});
const grade = (letter: "A" | "B" | "C", members: number, share: number) => ({
  grade: letter,
  members,
  share,
  amountCnyCents: 0,
  meanCnyCents: null,
  standardCnyCents: null,
});

it("gives every member the same width and the largest bar the whole height", () => {
  // four members on 100 pixels: 25 each; 80 of 80 fills the height of 50, 20 of 80 a quarter of it
  const { bars, line } = paretoShape([bar(1, 1, 80, 0.75), bar(2, 4, 20, 1)], [], {
    width: 100,
    height: 50,
    members: 4,
  });
  expect(bars.map(({ y, height }) => [y, height])).toEqual([
    [0, 50],
    [37.5, 12.5],
  ]);
  // a gap of three pixels between them
  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [1.5, 22],
    [26.5, 72],
  ]);
  expect(line).toEqual([
    { x: 0, y: 50 },
    { x: 25, y: 12.5 },
    { x: 100, y: 0 },
  ]);
});

it("cuts where A and where B end, and not where a grade has nobody", () => {
  // figure 2-2: four of twenty bring 80 %, six more 15 %: cuts after 4 and 10 of 20 members
  const { cuts } = paretoShape(
    [],
    [grade("A", 4, 0.8), grade("B", 6, 0.15), grade("C", 10, 0.05)],
    {
      width: 200,
      height: 100,
      members: 20,
    },
  );
  expect(cuts.map(({ grade: letter, x }) => [letter, x])).toEqual([
    ["A", 40],
    ["B", 100],
  ]);
  expect(cuts[1]?.y).toBeCloseTo(5, 9);
  const none = [grade("A", 0, 0), grade("B", 0, 0), grade("C", 3, 1)];
  expect(paretoShape([], none, { width: 200, height: 100, members: 3 }).cuts).toEqual([]);
});

it("draws nothing of nobody", () => {
  const empty = paretoShape([], [], { width: 100, height: 50, members: 0 });
  expect([empty.bars, empty.line]).toEqual([[], [{ x: 0, y: 50 }]]);
});
