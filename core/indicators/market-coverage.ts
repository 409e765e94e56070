import { defineIndicator } from "./indicator.ts";
import { linesWith } from "./words/line-sum.ts";
import { activePlaces } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The share of areas with a retailer that ordered (市场覆盖率，按片区). */
export const marketCoverage = defineIndicator({
  titles: {
    "zh-Hans": "市场覆盖率（片区）",
    "zh-Hant": "市場覆蓋率（片區）",
    en: "Market coverage by areas",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "本期有零售户订购的片区数 ÷ 至少有一个有效零售户的片区数",
    "zh-Hant": "本期有零售客戶訂購的片區數 ÷ 至少有一個有效零售客戶的片區數",
    en: "areas with orderedPacks > 0 on some order line ÷ areas with an active retailer",
  },
  population: activePlaces,
  source: {
    "zh-Hans": "工业企业报告，与上柜率并列：有零售户在售的片区数 ÷ 片区总数",
    "zh-Hant": "製造商報告，與上櫃率並列：有零售客戶在售的片區數 ÷ 片區總數",
    en: "Manufacturers' reports, beside the on-shelf rate: areas with a selling retailer ÷ areas",
  },
  version: 1,
  reads: "quotient",
  holder: "area",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(linesWith("ordered", [0])),
    denominator: "areas",
    n: "denominator",
  }),
  examples: [
    {
      why: "three retailers order in areas 1 and 2 of 4; two retailers of one area count it once: 2 ÷ 4",
      lines: [
        { retailer: 1, orderedPacks: 10, area: 1 },
        { retailer: 2, orderedPacks: 10, area: 1 },
        { retailer: 3, orderedPacks: 10, area: 2 },
        { retailer: 4, requestedPacks: 10, orderedPacks: 0, area: 3 },
      ],
      population: 9,
      places: 4,
      expect: { state: "number", value: 0.5, numerator: 2, denominator: 4, n: 4 },
    },
    {
      why: "how many areas there are was not said: the rate is not known",
      lines: [{ retailer: 1, orderedPacks: 10, area: 1 }],
      population: 9,
      expect: { state: "insufficient_data", n: 0 },
    },
    {
      why: "no area has an active retailer",
      lines: [],
      population: 0,
      places: 0,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
