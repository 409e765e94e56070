import { defineIndicator } from "./indicator.ts";
import { lastPeriods, linesWith } from "./words/line-sum.ts";
import { periodsLookedAt } from "./words/parameters.ts";
import { activeRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The distribution rate over every active retailer, also those that a point allocation leaves out (铺货率,全部有效户). */
export const distributionRateOfAll = defineIndicator({
  titles: {
    "zh-Hans": "铺货率（全部有效户）",
    "zh-Hant": "鋪貨率（全部有效戶）",
    en: "Distribution rate over all active retailers",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: "retailers(a line with orderedPacks > 0 in the last k periods) ÷ active retailers",
  population: activeRetailers,
  source: "Proposed: the second figure that a SKU under point allocation needs",
  version: 1,
  reads: "quotient",
  leavesOut: ["gone"],
  minimumN: 1,
  parameters: { periodsLookedAt },
  measures: ({ periodsLookedAt: k }) => ({
    numerator: retailersWith(linesWith("ordered", lastPeriods(k))),
    denominator: "population",
    n: "denominator",
  }),
  examples: [
    {
      why: "2 of 8 active retailers ordered in four cycles, however few may order: 2 ÷ 8",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 2, orderedPacks: 10, offset: 3 },
        { retailer: 3, orderedPacks: 10, offset: 4 },
      ],
      population: 8,
      eligible: 5,
      expect: { state: "number", value: 0.25, numerator: 2, denominator: 8, n: 8 },
    },
    {
      why: "five cycles instead of four reach the third retailer too: 3 ÷ 8",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 2, orderedPacks: 10, offset: 3 },
        { retailer: 3, orderedPacks: 10, offset: 4 },
      ],
      population: 8,
      settings: { periodsLookedAt: 5 },
      expect: { state: "number", value: 0.375, numerator: 3, denominator: 8, n: 8 },
    },
    {
      why: "nobody is active, so there is no rate",
      lines: [],
      population: 0,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
