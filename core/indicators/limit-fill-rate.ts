import { defineIndicator } from "./indicator.ts";
import { limitedLines, limitPacks, packsOrderedUnderLimits } from "./words/offers.ts";
import { limitedRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** How much of the limits was ordered (订足率); over many retailers it is the utilisation of what was put out (货源使用率). */
export const limitFillRate = defineIndicator({
  titles: { "zh-Hans": "订足率", "zh-Hant": "訂足率", en: "Limit-fill rate" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "Σ 订购量 ÷ Σ 供应限量（包），只计供应限量 > 0 的订单行；超过 100% 说明有订单行超出限量",
    "zh-Hant":
      "Σ 訂購量 ÷ Σ 供應限量（包），只計供應限量 > 0 的訂單列；超過 100% 表示有訂單列超出限量",
    en: "Σ orderedPacks ÷ Σ capPacks, of order lines with capPacks > 0; above 100 % some line breaks its limit",
  },
  population: limitedRetailers,
  source: {
    "zh-Hans": "某商业公司在用系统：Σ 订购量 ÷ Σ 限量；营销师考试资料按户计算",
    "zh-Hant": "某批發商現行系統：Σ 訂購量 ÷ Σ 限量；行銷師考試資料按戶計算",
    en: "Running code of a wholesaler: Σ ordered ÷ Σ limit; marketer exam notes, retailer by retailer",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(packsOrderedUnderLimits),
    denominator: totalOver(limitPacks),
    n: retailersWith(limitedLines),
  }),
  examples: [
    {
      why: "20 of 20 and 10 of 30; what is not rationed does not matter: 30 ÷ 50",
      lines: [
        { retailer: 1, capPacks: 20, orderedPacks: 20 },
        { retailer: 2, capPacks: 30, orderedPacks: 10 },
        { retailer: 3, orderedPacks: 90 },
      ],
      population: 9,
      expect: { state: "number", value: 0.6, numerator: 30, denominator: 50, n: 2 },
    },
    {
      why: "a limit of nothing cannot be filled",
      lines: [{ retailer: 1, capPacks: 0, requestedPacks: 10, orderedPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
