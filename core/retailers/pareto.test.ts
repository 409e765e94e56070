import { array, assert, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { wholeColumn, wideColumn } from "../units/index.ts";
import { gradesByShare, gradesByStandard, paretoCurve } from "./index.ts";

const shares = { shareOfA: 0.8, shareOfAAndB: 0.95 };
const curveOf = (amounts: readonly number[], members: Iterable<number> = amounts.keys()) =>
  paretoCurve({ member: wholeColumn(members), amount: wideColumn(amounts) });
const anyAmounts = array(integer({ min: -5, max: 40 }), { maxLength: 30 });

it("adds up shares from the largest to the smallest", () => {
  // 6 + 3 + 1 = 10: 60 %, 90 %, 100 %
  const { totalCnyCents, points } = curveOf([1, 6, 3]);
  expect(totalCnyCents).toBe(10);
  expect(points.map(({ member }) => member)).toEqual([1, 2, 0]);
  expect(points.map(({ cumulativeShare }) => cumulativeShare)).toEqual([0.6, 0.9, 1]);
  expect(points.map(({ shareOfLarger }) => shareOfLarger)).toEqual([0, 0.6, 0.9]);
});

it("keeps equals together in one grade, in the order of their keys", () => {
  // 5 × 20 %: four larger ones bring 80 %, but none is larger
  const grades = gradesByShare(curveOf([2, 2, 2, 2, 2], [9, 7, 5, 3, 1]), shares);
  expect(grades.map(({ members }) => members)).toEqual([[1, 3, 5, 7, 9], [], []]);
  expect(grades.map(({ standardCnyCents }) => standardCnyCents)).toEqual([2, null, null]);
});

it("cuts by amounts that a member must come up to", () => {
  const grades = gradesByStandard(curveOf([10, 50, 20, 49]), { aCnyCents: 50, bCnyCents: 20 });
  expect(grades.map(({ members }) => members)).toEqual([[1], [3, 2], [0]]);
  // 49 + 20 = 69 of 129, 34.5 each
  expect(grades[1]).toMatchObject({ amountCnyCents: 69, meanCnyCents: 34.5, standardCnyCents: 20 });
});

it("has no share of nothing, and nobody important in it", () => {
  const curve = curveOf([0, -3]);
  expect(curve.points.map(({ share }) => share)).toEqual([null, null]);
  expect(gradesByShare(curve, shares).map(({ members }) => members.length)).toEqual([0, 0, 2]);
  expect(gradesByShare(curveOf([]), shares).map(({ share }) => share)).toEqual([null, null, null]);
});

it("puts every member on the curve once and ends it at the whole", () => {
  assert(
    property(anyAmounts, (amounts) => {
      const { points } = curveOf(amounts);
      expect(points.map(({ member }) => member).toSorted((a, b) => a - b)).toEqual([
        ...amounts.keys(),
      ]);
      const end = points.at(-1)?.cumulativeShare ?? null;
      expect(end === null || Math.abs(end - 1) < 1e-12).toBe(true);
      for (const [place, { cumulativeShare }] of points.entries())
        expect(cumulativeShare ?? 0).toBeGreaterThanOrEqual(
          points[place - 1]?.cumulativeShare ?? 0,
        );
    }),
  );
});

it("does not see the order of rows", () => {
  assert(
    property(anyAmounts, (amounts) => {
      const keys = [...amounts.keys()];
      expect(curveOf(amounts.toReversed(), keys.toReversed())).toEqual(curveOf(amounts, keys));
    }),
  );
});

it("loses nobody and nothing in the grades", () => {
  assert(
    property(anyAmounts, (amounts) => {
      const curve = curveOf(amounts);
      for (const grades of [
        gradesByShare(curve, shares),
        gradesByStandard(curve, { aCnyCents: 20, bCnyCents: 5 }),
      ]) {
        expect(grades.flatMap(({ members }) => members)).toEqual(
          curve.points.map(({ member }) => member),
        );
        expect(grades.reduce((sum, grade) => sum + grade.amountCnyCents, 0)).toBe(
          curve.totalCnyCents,
        );
      }
    }),
  );
});
