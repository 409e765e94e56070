import { defineIndicator } from "./indicator.ts";
import { linesWith } from "./words/line-sum.ts";
import { activePlaces } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The share of lines with a retailer that ordered (市场覆盖率，按线路). */
export const lineCoverage = defineIndicator({
  titles: {
    "zh-Hans": "市场覆盖率（线路）",
    "zh-Hant": "市場覆蓋率（線路）",
    en: "Market coverage by lines",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "本期有零售户订购的线路数 ÷ 至少有一个有效零售户的线路数",
    "zh-Hant": "本期有零售客戶訂購的線路數 ÷ 至少有一個有效零售客戶的線路數",
    en: "retailers' lines with orderedPacks > 0 on some order line ÷ retailers' lines with an active retailer",
  },
  population: activePlaces,
  source: {
    "zh-Hans": "工业企业报告，与上柜率并列：有零售户在售的线路数 ÷ 线路总数",
    "zh-Hant": "製造商報告，與上櫃率並列：有零售客戶在售的線路數 ÷ 線路總數",
    en: "Manufacturers' reports, beside the on-shelf rate: lines with a selling retailer ÷ lines",
  },
  version: 1,
  reads: "quotient",
  holder: "line",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(linesWith("ordered", [0])),
    denominator: "lines",
    n: "denominator",
  }),
  examples: [
    {
      why: "lines 11 and 12 of one area sell, 3 more do not: 2 ÷ 5",
      lines: [
        { retailer: 1, orderedPacks: 10, line: 11 },
        { retailer: 2, orderedPacks: 10, line: 12 },
        { retailer: 3, orderedPacks: 10, line: 12 },
        { retailer: 4, orderedPacks: 10, line: 13, offset: 1 },
      ],
      population: 9,
      places: 5,
      expect: { state: "number", value: 0.4, numerator: 2, denominator: 5, n: 5 },
    },
    {
      why: "no line has an active retailer",
      lines: [],
      population: 0,
      places: 0,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
