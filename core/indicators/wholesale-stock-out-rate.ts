import { defineIndicator } from "./indicator.ts";
import { linesWith } from "./words/line-sum.ts";
import { unservedLines } from "./words/offers.ts";
import { askingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** The share of demand records that got no order through (断货率，公司). */
export const wholesaleStockOutRate = defineIndicator({
  titles: {
    "zh-Hans": "断货率（公司）",
    "zh-Hant": "缺貨率（公司）",
    en: "Wholesaler's stock-out rate",
  },
  unit: "ratio",
  goodDirection: "down",
  formula: {
    "zh-Hans": "有需求而订购量为 0 的订单行数 ÷ 有需求的订单行数；有需求指需求量 > 0",
    "zh-Hant": "有需求而訂購量為 0 的訂單列數 ÷ 有需求的訂單列數；有需求指需求量 > 0",
    en: "order lines with requestedPacks > 0 and orderedPacks = 0 ÷ order lines with requestedPacks > 0",
  },
  population: askingRetailers,
  source: {
    "zh-Hans": "行业标准 YC/T 455.3-2013，公式（14）",
    "zh-Hant": "行業標準 YC/T 455.3-2013，公式（14）",
    en: "YC/T 455.3-2013, equation 14",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(unservedLines),
    denominator: totalOver(linesWith("requested", [0])),
    n: retailersWith(linesWith("requested", [0])),
  }),
  examples: [
    {
      why: "of 4 demand records of three retailers 1 gets nothing at all: 1 ÷ 4; a part is not nothing",
      lines: [
        { retailer: 1, requestedPacks: 10, orderedPacks: 0 },
        { retailer: 1, requestedPacks: 10, orderedPacks: 10, sku: 2 },
        { retailer: 2, requestedPacks: 50, orderedPacks: 10 },
        { retailer: 3, requestedPacks: 10, orderedPacks: 10 },
        { retailer: 4, requestedPacks: 0, orderedPacks: 0 },
      ],
      population: 9,
      expect: { state: "number", value: 0.25, numerator: 1, denominator: 4, n: 3 },
    },
    {
      why: "nobody asked, nobody was left without",
      lines: [{ retailer: 4, requestedPacks: 0, orderedPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
