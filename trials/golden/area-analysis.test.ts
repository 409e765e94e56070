import { checkClaim, claimChecks, stated } from "@dongxiao/core/quality";
import { priceClassTable, structureOf, type PriceClass } from "@dongxiao/core/retailers";
import { bigCases, cnyCents, standardCartonsPerBigCase } from "@dongxiao/core/units";
import { expect, it } from "vitest";

// A representative's area over a year, as the annual summary tells it, and what follows from its figures. The summary is
// not free of errors: each is said to be one where it is.

const percentOf = (ratio: number | null): number => Number(((ratio ?? NaN) * 100).toFixed(1));

const growthPercents = [49.18, 21.35, -1.95, -7.49, -49.782];
const volumes = [75.47, 236.39, 211.98, 392.78, 61.22];
const classes: readonly PriceClass[] = [1, 2, 3, 4, 5];
const rows = classes.map((priceClass, at) => ({
  priceClass,
  now: bigCases(volumes[at] ?? 0),
  before: bigCases((volumes[at] ?? 0) / (1 + (growthPercents[at] ?? 0) / 100)),
  amountCnyCents: null,
}));
// 977.87 large cases × 250 cartons × 85.66 yuan = 20,941,086 yuan; before 977.87 + 30.26 = 1,008.13
const total = {
  now: bigCases(977.87),
  before: bigCases(1008.13),
  amountCnyCents: cnyCents(Math.round(977.87 * 250 * 8566)),
};
const table = priceClassTable(rows, { total });

it("gives each class its growth and its share of the total", () => {
  expect(table.classes.map(({ growth }) => Number(((growth ?? 0) * 100).toFixed(3)))).toEqual(
    growthPercents,
  );
  // 75.47 ÷ 977.87 = 7.718 %, 236.39: 24.174, 211.98: 21.678, 392.78: 40.167, 61.22: 6.261
  expect(table.classes.map(({ share }) => percentOf(share))).toEqual([7.7, 24.2, 21.7, 40.2, 6.3]);
});

it("says by how many points each share moved", () => {
  // before: 50.590, 194.800, 216.196, 424.581, 121.909 of 1,008.13 are 5.018, 19.323, 21.445, 42.116, 12.093 %
  expect(table.classes.map(({ shareChange }) => percentOf(shareChange))).toEqual([
    2.7, 4.9, 0.2, -1.9, -5.8,
  ]);
});

it("falls by 3.00 % in total, 30.26 large cases", () => {
  // (977.87 - 1,008.13) ÷ 1,008.13 = -30.26 ÷ 1,008.13 = -3.0016 %
  expect(((table.total.growth ?? 0) * 100).toFixed(2)).toBe("-3.00");
});

it("misses 0.03 of the total in the classes, and 0.05 of the year before", () => {
  // 75.47 + 236.39 + 211.98 + 392.78 + 61.22 = 977.84
  expect(table.residue.now).toBe(0.03);
  // rebuilt and written to two digits: 50.59 + 194.80 + 216.20 + 424.58 + 121.91 = 1,008.08
  expect(table.residue.before).toBe(0.05);
});

it("costs 85.66 yuan a carton, 21,415 a large case, 15.865 % more than 73.93", () => {
  expect((table.total.meanPerStandardCarton ?? 0) / 100).toBeCloseTo(85.66, 6);
  // 85.66 × 250 = 21,415
  expect((table.total.meanPerBigCase ?? 0) / 100).toBeCloseTo(21_415, 4);
  expect(85.66 * standardCartonsPerBigCase).toBe(21_415);
  // 85.66 ÷ 1.15865 = 73.93, although 85.66 ÷ 73.93 - 1 is 15.866 %: it was worked out of finer prices
  const { state } = checkClaim(claimChecks.growthRebuildsBase, {
    parts: [stated("85.66")],
    growthPercents: [stated("15.865")],
    totalBefore: stated("73.93"),
  });
  expect(state).toBe("consistent");
  expect(100 * (85.66 / 73.93 - 1)).toBeCloseTo(15.8664, 3);
});

it("sells 86.9 % of it from the own province, after 76.5 %", () => {
  // 850.13 ÷ 977.87 = 86.937 %; before 850.13 ÷ 1.1018 = 771.583, ÷ 1,008.13 = 76.536 %
  const own = {
    now: bigCases(850.13),
    before: bigCases(850.13 / 1.1018),
    amountCnyCents: null,
  };
  const { share, shareBefore, shareChange } = structureOf(own, total);
  expect([share, shareBefore, shareChange].map((one) => percentOf(one))).toEqual([
    86.9, 76.5, 10.4,
  ]);
});

it("cannot have 141 outlets that are 61.1 %", () => {
  // 141 ÷ 231 = 61.04 %, 141 ÷ 230 = 61.30 %
  const ofWhole = (whole: number | null, percent = "61.1") =>
    checkClaim(claimChecks.percentageOfCounts, { part: 141, percent: stated(percent), whole });
  expect([ofWhole(null), ofWhole(231), ofWhole(230)].map(({ state }) => state)).toEqual([
    "wrong",
    "wrong",
    "wrong",
  ]);
  expect([ofWhole(231, "61.0"), ofWhole(230, "61.3")].map(({ state }) => state)).toEqual([
    "consistent",
    "consistent",
  ]);
});
