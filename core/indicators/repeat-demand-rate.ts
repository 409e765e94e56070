import { defineIndicator } from "./indicator.ts";
import { linesWith, periodsBefore } from "./words/line-sum.ts";
import { recentBuyers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** Retailers with a demand record now against those that ordered in the three periods before (重需率). */
export const repeatDemandRate = defineIndicator({
  titles: { "zh-Hans": "重需率", "zh-Hant": "重需率", en: "Repeat-demand rate" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "本期需求量 > 0 的零售户数 ÷ 前三期内订购过的零售户数；此前未订购的零售户提出需求时可超过 100%",
    "zh-Hant":
      "本期需求量 > 0 的零售客戶數 ÷ 前三期內訂購過的零售客戶數；先前未訂購的零售客戶提出需求時可超過 100%",
    en: "retailers with requestedPacks > 0 in the period ÷ retailers with orderedPacks > 0 in the three periods before; above 100 % when retailers ask that had not ordered",
  },
  population: recentBuyers,
  source: {
    "zh-Hans": "行业标准 YC/T 455.3-2013，公式（11）",
    "zh-Hant": "行業標準 YC/T 455.3-2013，公式（11）",
    en: "YC/T 455.3-2013, equation 11",
  },
  version: 1,
  reads: "quotient",
  leavesOut: ["new", "gone"],
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(linesWith("requested", [0])),
    denominator: retailersWith(linesWith("ordered", periodsBefore(3))),
    n: "denominator",
  }),
  examples: [
    {
      why: "1 and 2 ask, whether they get it or not; 1, 3, 4 and 5 ordered before, 6 too long ago: 2 ÷ 4",
      lines: [
        { retailer: 1, requestedPacks: 10, orderedPacks: 10 },
        { retailer: 2, requestedPacks: 10, orderedPacks: 0 },
        { retailer: 1, orderedPacks: 10, offset: 1 },
        { retailer: 3, orderedPacks: 10, offset: 1 },
        { retailer: 4, orderedPacks: 10, offset: 2 },
        { retailer: 5, orderedPacks: 10, offset: 3 },
        { retailer: 6, orderedPacks: 10, offset: 4 },
      ],
      population: 9,
      expect: { state: "number", value: 0.5, numerator: 2, denominator: 4, n: 4 },
    },
    {
      why: "two ask, one of them had ordered: 2 ÷ 1 is 200 %, and right; 3 is new and left out",
      lines: [
        { retailer: 1, requestedPacks: 10 },
        { retailer: 2, requestedPacks: 10 },
        { retailer: 3, requestedPacks: 10 },
        { retailer: 1, orderedPacks: 10, offset: 2 },
        { retailer: 3, orderedPacks: 10, offset: 1 },
      ],
      population: 9,
      absences: { new: [3] },
      expect: { state: "number", value: 2, numerator: 2, denominator: 1, n: 1 },
    },
    {
      why: "nobody had ordered before: nothing to compare with",
      lines: [{ retailer: 1, requestedPacks: 10 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 1, denominator: 0, n: 0 },
    },
  ],
});
