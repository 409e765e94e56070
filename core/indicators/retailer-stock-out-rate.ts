import { defineIndicator } from "./indicator.ts";
import { linesWith, periodsBefore } from "./words/line-sum.ts";
import { daysOut, stockOutRecords } from "./words/observed.ts";
import { retailersWith } from "./words/retailer-sum.ts";

const orderedBefore = linesWith("ordered", periodsBefore(3));

/** Of the sample retailers that ordered of late, the share that ran out (断货率，客户). */
export const retailerStockOutRate = defineIndicator({
  titles: {
    "zh-Hans": "断货率（客户）",
    "zh-Hant": "缺貨率（客戶）",
    en: "Retailers' stock-out rate",
  },
  unit: "ratio",
  goodDirection: "down",
  formula: {
    "zh-Hans":
      "断货天数 > 0 的零售户数 ÷ 已采集断货天数的零售户数，两者都只计前三期内订购过的零售户；不足 5 户不计算",
    "zh-Hant":
      "缺貨天數 > 0 的零售客戶數 ÷ 已採集缺貨天數的零售客戶數，兩者都只計前三期內訂購過的零售客戶；不足 5 戶不計算",
    en: "retailers with stockOutDays > 0 ÷ retailers with stockOutDays recorded, both of those with orderedPacks > 0 in the three periods before; at least 5",
  },
  population: {
    "zh-Hans": "已采集断货天数、且前三周期内有订货的样本零售户，不含新入网和已停业的",
    "zh-Hant": "已採集缺貨天數、且前三週期內有訂貨的樣本零售客戶，不含新入網和已停業的",
    en: "Sample retailers with stock-out days recorded that ordered in the three periods before; new and closed ones are left out",
  },
  source: {
    "zh-Hans": "行业标准 YC/T 455.3-2013，公式（15）",
    "zh-Hant": "行業標準 YC/T 455.3-2013，公式（15）",
    en: "YC/T 455.3-2013, equation 15",
  },
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
