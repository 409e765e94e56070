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
  formula: {
    "zh-Hans": `最近 k 期（含本期）内订购过的零售户数 ÷ 可订该货的有效零售户数；k 默认为 ${periodsLookedAt.preset}`,
    "zh-Hant": `最近 k 期（含本期）內訂購過的零售客戶數 ÷ 可訂該貨的有效零售客戶數；k 預設為 ${periodsLookedAt.preset}`,
    en: `retailers with an order line of orderedPacks > 0 in the last k periods, the measured one included ÷ active retailers that may order it; k is ${periodsLookedAt.preset} unless set otherwise`,
  },
  population: eligibleRetailers,
  source: {
    "zh-Hans": "本系统建议：月度报告用到而未给公式；k 取 4 个订货周期",
    "zh-Hant": "本系統建議：月度報告用到而未附公式；k 取 4 個訂貨週期",
    en: "Proposed: the monthly report names it without a formula; k = 4 order cycles",
  },
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
