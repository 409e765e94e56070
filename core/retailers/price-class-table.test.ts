import { expect, it } from "vitest";

import { bigCases, bigCasesIn, Bug, cnyCents, packs } from "../units/index.ts";
import { priceClassTable, structureOf, type ClassRow } from "./index.ts";

const row = (
  priceClass: ClassRow["priceClass"],
  now: number,
  before: number,
  yuan: number | null = null,
): ClassRow => ({
  priceClass,
  now: bigCases(now),
  before: bigCases(before),
  amountCnyCents: yuan === null ? null : cnyCents(yuan * 100),
});

it("tells packs in large cases by the sticks of the SKU's own packs", () => {
  // 2,500 packs of 20 sticks are 50,000; packs of 10 sticks half of that
  expect(bigCasesIn(packs(2500), 20)).toBe(1);
  expect(bigCasesIn(packs(2500), 10)).toBe(0.5);
  expect(() => bigCasesIn(packs(1), 0)).toThrow(Bug);
});

it("says growth, share and its change in points, and the mean price", () => {
  // 30 of 120 after 20 of 100: +50 %, 25 % after 20 %; 750,000 yuan ÷ 30 = 25,000 a large case, ÷ 250 = 100 a carton
  const { classes, total } = priceClassTable([row(1, 30, 20, 750_000), row(3, 90, 80, 900_000)]);
  expect(classes[0]).toMatchObject({ priceClass: 1, growth: 0.5, share: 0.25, shareBefore: 0.2 });
  expect(classes[0]?.shareChange).toBeCloseTo(0.05, 12);
  expect(classes[0]?.meanPerBigCase).toBe(2_500_000);
  expect(classes[0]?.meanPerStandardCarton).toBe(10_000);
  // 1,650,000 ÷ 120 = 13,750
  expect(total).toMatchObject({ now: 120, before: 100, growth: 0.2, share: 1 });
  expect(total.meanPerBigCase).toBe(1_375_000);
});

it("states what the written classes miss of the written total", () => {
  // 3 × 0.333 are written 0.33 each, 0.99; their sum 0.999 is written 1.00
  const third = [row(1, 0.333, 1), row(2, 0.333, 1), row(3, 0.333, 1)];
  expect(priceClassTable(third).residue).toEqual({ now: 0.01, before: 0 });
  expect(priceClassTable(third, { decimals: 3 }).residue).toEqual({ now: 0, before: 0 });
});

it("has no ratio without a denominator, and no mean price without an amount", () => {
  const { classes, total } = priceClassTable([row(1, 5, 0), row(2, 0, 0)]);
  expect(classes[0]).toMatchObject({ growth: null, shareBefore: null, shareChange: null });
  expect(total).toMatchObject({ amountCnyCents: null, meanPerBigCase: null });
  const nothing = structureOf(row(1, 0, 0, 0), row(1, 0, 0, 0));
  expect(nothing).toMatchObject({ share: null, meanPerBigCase: null, meanPerStandardCarton: null });
});
