import { periodsCompared } from "../words/parameters.ts";
import { sampleRetailers } from "../words/populations.ts";
import { ratioFeeds, ratiosOf } from "../words/sampled.ts";
import { spreadSource, variationOf } from "../words/spread.ts";
import { defineComposite } from "./composite.ts";

/** How much the stock-to-sales ratio differs from period to period, as a share of its mean, so that SKUs can be compared (存销比变异系数). */
export const ratioVariationByPeriods = defineComposite({
  titles: {
    "zh-Hans": "存销比变异系数（各期）",
    "zh-Hant": "存銷比變異係數（各期）",
    en: "Stock-to-sales variation over periods",
  },
  unit: "ratio",
  goodDirection: "down",
  formula: {
    "zh-Hans": `x = 最近 k 期（含本期）各期的 Σ 库存 ÷ Σ 销量；√（Σ（x − x 的均值）² ÷ x 的个数）÷ x 的均值；k 默认为 ${periodsCompared.preset}，至少 3 期有比值，越大越不均衡`,
    "zh-Hant": `x = 最近 k 期（含本期）各期的 Σ 庫存 ÷ Σ 銷量；√（Σ（x − x 的平均值）² ÷ x 的個數）÷ x 的平均值；k 預設為 ${periodsCompared.preset}，至少 3 期有比值，越大越不均衡`,
    en: `x = Σ stockPacks ÷ Σ soldPacks of each of the last k periods; √(Σ(x − mean)² ÷ number of x) ÷ mean; k is ${periodsCompared.preset} unless set otherwise, at least three periods with a ratio; the larger, the less even`,
  },
  population: sampleRetailers,
  source: spreadSource,
  version: 1,
  minimumN: 3,
  parameters: { periodsCompared },
  over: "period",
  periods: ({ periodsCompared: k }) => k,
  feeds: () => ratioFeeds,
  compose: (cells) => variationOf(ratiosOf(cells)),
  examples: [
    {
      why: "ratios 1, 2 and 6, mean 3, variance 14 ÷ 3: its root ÷ 3",
      observations: [
        { retailer: 1, stockPacks: 10, soldPacks: 10 },
        { retailer: 1, stockPacks: 20, soldPacks: 10, offset: 1 },
        { retailer: 1, stockPacks: 60, soldPacks: 10, offset: 2 },
      ],
      expect: {
        state: "number",
        value: Math.sqrt(14 / 3) / 3,
        numerator: Math.sqrt(14 / 3),
        denominator: 3,
        n: 3,
      },
    },
    {
      why: "two ratios are too few to say how they differ",
      observations: [
        { retailer: 1, stockPacks: 10, soldPacks: 10 },
        { retailer: 1, stockPacks: 20, soldPacks: 10, offset: 1 },
      ],
      expect: { state: "insufficient_data", n: 2 },
    },
  ],
});
