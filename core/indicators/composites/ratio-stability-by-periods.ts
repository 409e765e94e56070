import { periodsCompared } from "../words/parameters.ts";
import { sampleRetailers } from "../words/populations.ts";
import { ratioFeeds, ratiosOf } from "../words/sampled.ts";
import { spreadSource, stabilityOf } from "../words/spread.ts";
import { defineComposite } from "./composite.ts";

/** How much the stock-to-sales ratio differs from period to period: the larger, the less even the supply (存销比稳定指数). */
export const ratioStabilityByPeriods = defineComposite({
  titles: {
    "zh-Hans": "存销比稳定指数（各期）",
    "zh-Hant": "存銷比穩定指數（各期）",
    en: "Stock-to-sales stability index over periods",
  },
  unit: "multiple",
  goodDirection: "down",
  formula: {
    "zh-Hans": `x = 最近 k 期（含本期）各期的 Σ 库存 ÷ Σ 销量；Σ（x − x 的均值）² ÷ x 的个数；k 默认为 ${periodsCompared.preset}，至少 3 期有比值，越大越不均衡`,
    "zh-Hant": `x = 最近 k 期（含本期）各期的 Σ 庫存 ÷ Σ 銷量；Σ（x − x 的平均值）² ÷ x 的個數；k 預設為 ${periodsCompared.preset}，至少 3 期有比值，越大越不均衡`,
    en: `x = Σ stockPacks ÷ Σ soldPacks of each of the last k periods; Σ(x − mean)² ÷ number of x; k is ${periodsCompared.preset} unless set otherwise, at least three periods with a ratio; the larger, the less even`,
  },
  population: sampleRetailers,
  source: spreadSource,
  version: 1,
  minimumN: 3,
  parameters: { periodsCompared },
  over: "period",
  periods: ({ periodsCompared: k }) => k,
  feeds: () => ratioFeeds,
  compose: (cells) => stabilityOf(ratiosOf(cells)),
  examples: [
    {
      why: "ratios 1, 2 and 6, mean 3: (4 + 1 + 9) ÷ 3",
      observations: [
        { retailer: 1, stockPacks: 10, soldPacks: 10 },
        { retailer: 1, stockPacks: 20, soldPacks: 10, offset: 1 },
        { retailer: 1, stockPacks: 60, soldPacks: 10, offset: 2 },
      ],
      expect: { state: "number", value: 14 / 3, numerator: 14, denominator: 3, n: 3 },
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
