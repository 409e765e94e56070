import { defineIndicator } from "./indicator.ts";
import { limitFillRate } from "./limit-fill-rate.ts";
import { limitedRetailers } from "./words/populations.ts";

/** How much of what was allocated was ordered (货源利用率): one implementation with the limit-fill rate, under the name that charts use. */
export const allocationUtilisation = defineIndicator({
  titles: {
    "zh-Hans": "货源利用率",
    "zh-Hant": "貨源利用率",
    en: "Allocation utilisation",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: limitFillRate.formula,
  population: limitedRetailers,
  source: {
    "zh-Hans": "在用系统的图表字段：订购量 ÷ 投放量",
    "zh-Hant": "現行系統的圖表欄位：訂購量 ÷ 投放量",
    en: "Chart fields of running systems: ordered ÷ allocated",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => limitFillRate.measures({}),
  examples: limitFillRate.examples,
});
