import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";

import { wholeColumn, wideColumn } from "../../units/index.ts";
import type { MonthlyAmounts } from "../monthly-amounts.ts";
import { segment } from "../segment.ts";
import type { Segmentation } from "../segmentation.ts";
import { segmentations } from "./catalogue.ts";

const catalogue: [string, Segmentation][] = Object.entries(segmentations);
const cents = integer({ min: 0, max: 10_000_000 });
const anyRetailers = array(tuple(cents, cents, cents), { maxLength: 30 });

function amountsOf(
  retailers: readonly (readonly number[])[],
  keys?: readonly number[],
): MonthlyAmounts {
  return {
    retailer: wholeColumn(keys ?? retailers.map((_, place) => place + 1)),
    months: [0, 1, 2].map((month) => wideColumn(retailers.map((row) => row[month] ?? 0))),
  };
}

describe.each(catalogue)("%s", (_id, segmentation) => {
  it.each([...segmentation.examples])("$why", ({ monthlyCnyCents, settings, expect: expected }) => {
    const amounts = {
      retailer: wholeColumn<"retailer">(expected.map((_, place) => place + 1)),
      months: monthlyCnyCents.map((month) => wideColumn<"cny-cents">(month)),
    };
    const { assignments } = segment(segmentation, amounts, settings);
    const byRetailer = assignments.toSorted((a, b) => a.retailer - b.retailer);
    expect(byRetailer.map((one) => one.segment)).toEqual(expected);
  });

  it("puts every retailer into exactly one of its segments", () => {
    assert(
      property(anyRetailers, (retailers) => {
        const { assignments } = segment(segmentation, amountsOf(retailers));
        const keys = assignments.map((one) => one.retailer).toSorted((a, b) => a - b);
        expect(keys).toEqual(retailers.map((_, place) => place + 1));
        for (const one of assignments) expect(segmentation.segments).toContain(one.segment);
      }),
    );
  });

  it("never puts a larger retailer lower, and equals always together", () => {
    assert(
      property(anyRetailers, (retailers) => {
        const { assignments } = segment(segmentation, amountsOf(retailers));
        const placeOf = new Map(segmentation.segments.map((name, place) => [name, place]));
        for (const [row, one] of assignments.entries()) {
          const next = assignments[row + 1] ?? one;
          expect(next.monthlyMeanCnyCents).toBeLessThanOrEqual(one.monthlyMeanCnyCents);
          const step = (placeOf.get(next.segment) ?? 0) - (placeOf.get(one.segment) ?? 0);
          expect(step).toBeGreaterThanOrEqual(0);
          expect(step === 0 || next.monthlyMeanCnyCents < one.monthlyMeanCnyCents).toBe(true);
        }
      }),
    );
  });

  it("does not see the order of rows", () => {
    assert(
      property(anyRetailers, (retailers) => {
        const backwards = amountsOf(
          retailers.toReversed(),
          retailers.map((_, place) => retailers.length - place),
        );
        expect(segment(segmentation, backwards)).toEqual(
          segment(segmentation, amountsOf(retailers)),
        );
      }),
    );
  });

  it("says the standard that the least retailer of each segment meets", () => {
    assert(
      property(anyRetailers, (retailers) => {
        const { standards, assignments } = segment(segmentation, amountsOf(retailers));
        for (const standard of standards) {
          const means = assignments
            .filter((one) => one.segment === standard.segment)
            .map((one) => one.monthlyMeanCnyCents);
          const least = means.length === 0 ? null : Math.min(...means);
          expect(standard.monthlyMeanCnyCents).toBe(least);
        }
      }),
    );
  });
});

it("explains a segment by the retailer's own numbers", () => {
  // four of 500,000 yuan are 80 % of 2.5 million: the fifth comes after them
  const [example] = segmentations.abcByThreeMonthMean.examples;
  const { assignments, standards } = segment(segmentations.abcByThreeMonthMean, {
    retailer: wholeColumn(example.expect.map((_, place) => place + 1)),
    months: example.monthlyCnyCents.map((month) => wideColumn(month)),
  });
  expect(assignments[4]).toMatchObject({ rank: 5, segment: "B", shareOfLarger: 0.8 });
  expect(assignments[4]?.reason["zh-Hans"]).toBe(
    "近 3 个月月均进货 62,500.00 元，20 户中排第 5；比您大的户合计占 80.0%，已达 80.0%，不到 95.0%，为 B 类。",
  );
  expect(standards.map((standard) => standard.monthlyMeanCnyCents)).toEqual([
    50_000_000, 6_250_000, 1_250_000,
  ]);
});
