import { defineIndicator } from "./indicator.ts";
import { linesWith, periodsBefore } from "./words/line-sum.ts";
import { daysOut, stockOutRecords } from "./words/observed.ts";
import { recentBuyers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

const orderedBefore = linesWith("ordered", periodsBefore(3));

/** Of the sample retailers that ordered of late, the share that ran out (断货率,客户). */
export const retailerStockOutRate = defineIndicator({
  titles: {
    "zh-Hans": "断货率（客户）",
    "zh-Hant": "缺貨率（客戶）",
    en: "Retailers' stock-out rate",
  },
  unit: "ratio",
  goodDirection: "down",
  formula:
    "retailers(stockOutDays > 0) ÷ retailers with stockOutDays recorded, both of those with orderedPacks > 0 in the three periods before; at least 5",
  population: recentBuyers,
  source: "YC/T 455.3-2013, equation 15",
  version: 1,
  reads: "quotient",
  leavesOut: ["new", "gone"],
  minimumN: 5,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(daysOut, orderedBefore),
    denominator: retailersWith(stockOutRecords, orderedBefore),
    n: "denominator",
  }),
  examples: [
    {
      why: "1 to 5 ordered before and were asked, 1 ran out; 6 ran out but had not ordered: 1 ÷ 5",
      lines: [1, 2, 3, 4, 5].map((retailer) => ({ retailer, orderedPacks: 10, offset: 2 })),
      observations: [
        { retailer: 1, stockOutDays: 2 },
        ...[2, 3, 4, 5].map((retailer) => ({ retailer, stockOutDays: 0 })),
        { retailer: 6, stockOutDays: 4 },
      ],
      population: 9,
      expect: { state: "number", value: 0.2, numerator: 1, denominator: 5, n: 5 },
    },
    {
      why: "two that were asked say too little about a market",
      lines: [1, 2, 3, 4, 5].map((retailer) => ({ retailer, orderedPacks: 10, offset: 2 })),
      observations: [
        { retailer: 1, stockOutDays: 2 },
        { retailer: 2, stockOutDays: 0 },
        { retailer: 3, stockPacks: 8 },
      ],
      population: 9,
      expect: { state: "insufficient_data", n: 2 },
    },
    {
      why: "nobody was asked",
      lines: [{ retailer: 1, orderedPacks: 10, offset: 2 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
