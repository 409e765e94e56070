import { defineIndicator } from "./indicator.ts";
import { lastPeriods, linesWith } from "./words/line-sum.ts";
import { periodsLookedAt } from "./words/parameters.ts";
import { activeRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The distribution rate over every active retailer, also those that a point allocation leaves out (铺货率，全部有效户). */
export const distributionRateOfAll = defineIndicator({
  titles: {
    "zh-Hans": "铺货率（全部有效户）",
    "zh-Hant": "鋪貨率（全部有效戶）",
    en: "Distribution rate over all active retailers",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": `最近 k 期（含本期）内订购过的零售户数 ÷ 全部有效零售户数；k 默认为 ${periodsLookedAt.preset}`,
    "zh-Hant": `最近 k 期（含本期）內訂購過的零售客戶數 ÷ 全部有效零售客戶數；k 預設為 ${periodsLookedAt.preset}`,
    en: `retailers with an order line of orderedPacks > 0 in the last k periods, the measured one included ÷ all active retailers; k is ${periodsLookedAt.preset} unless set otherwise`,
  },
  population: activeRetailers,
  source: {
    "zh-Hans": "本系统建议：选点投放的规格还需要的第二个数",
    "zh-Hant": "本系統建議：選點投放的規格還需要的第二個數字",
    en: "Proposed: the second figure that a SKU under point allocation needs",
  },
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
