import { defineIndicator } from "./indicator.ts";
import { linesWith, periodsBefore } from "./words/line-sum.ts";
import { recentBuyers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** Retailers that order now against those that ordered in the three periods before (动销率，销售面). */
export const sellThroughBreadth = defineIndicator({
  titles: {
    "zh-Hans": "动销率（销售面）",
    "zh-Hant": "動銷率（銷售面）",
    en: "Sell-through breadth",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "本期订购过的零售户数 ÷ 前三期内订购过的零售户数；此前未订购的零售户订购时可超过 100%",
    "zh-Hant":
      "本期訂購過的零售客戶數 ÷ 前三期內訂購過的零售客戶數；先前未訂購的零售客戶訂購時可超過 100%",
    en: "retailers with orderedPacks > 0 in the period ÷ retailers with orderedPacks > 0 in the three periods before; above 100 % when retailers order that had not",
  },
  population: recentBuyers,
  source: {
    "zh-Hans": "行业标准 YC/T 455.3-2013，公式（12）",
    "zh-Hant": "行業標準 YC/T 455.3-2013，公式（12）",
    en: "YC/T 455.3-2013, equation 12",
  },
  version: 1,
  reads: "quotient",
  leavesOut: ["new", "gone"],
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(linesWith("ordered", [0])),
    denominator: retailersWith(linesWith("ordered", periodsBefore(3))),
    n: "denominator",
  }),
  examples: [
    {
      why: "1 and 2 order now; 1, 3, 4 and 5 ordered before, 6 too long ago: 2 ÷ 4",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 2, orderedPacks: 10 },
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
      why: "new retailer 2 and closed retailer 3 stand on neither side: 1 ÷ 1",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 2, orderedPacks: 10 },
        { retailer: 1, orderedPacks: 10, offset: 1 },
        { retailer: 3, orderedPacks: 10, offset: 1 },
      ],
      population: 9,
      absences: { new: [2], gone: [3] },
      expect: { state: "number", value: 1, numerator: 1, denominator: 1, n: 1 },
    },
    {
      why: "nobody had ordered before",
      lines: [{ retailer: 1, orderedPacks: 10 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 1, denominator: 0, n: 0 },
    },
  ],
});
