import { defineIndicator } from "./indicator.ts";
import { lastPeriods, linesWith } from "./words/line-sum.ts";
import { periodsLookedAt } from "./words/parameters.ts";
import { eligibleRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The share of eligible retailers that ordered at least once of late (铺货率). */
export const distributionRate = defineIndicator({
  titles: { "zh-Hans": "铺货率", "zh-Hant": "鋪貨率", en: "Distribution rate" },
  unit: "ratio",
  goodDirection: "up",
  formula: "retailers(a line with orderedPacks > 0 in the last k periods) ÷ eligible retailers",
  population: eligibleRetailers,
  source: "Proposed: the monthly report names it without a formula; k = 4 order cycles",
  version: 1,
  reads: "quotient",
  leavesOut: ["gone"],
  minimumN: 1,
  parameters: { periodsLookedAt },
  measures: ({ periodsLookedAt: k }) => ({
    numerator: retailersWith(linesWith("ordered", lastPeriods(k))),
    denominator: "eligible",
    n: "denominator",
  }),
  examples: [
    {
      why: "of 8 active retailers 5 may order it: 1 orders now, 2 three cycles ago, 3 too long ago: 2 ÷ 5",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 2, orderedPacks: 10, offset: 3 },
        { retailer: 3, orderedPacks: 10, offset: 4 },
      ],
      population: 8,
      eligible: 5,
      expect: { state: "number", value: 0.4, numerator: 2, denominator: 5, n: 5 },
    },
    {
      why: "who has closed since counts no more: 1 ÷ 4",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 2, orderedPacks: 10, offset: 1 },
      ],
      population: 4,
      absences: { gone: [2] },
      expect: { state: "number", value: 0.25, numerator: 1, denominator: 4, n: 4 },
    },
    {
      why: "nobody may order it: there is no rate",
      lines: [],
      population: 8,
      eligible: 0,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
