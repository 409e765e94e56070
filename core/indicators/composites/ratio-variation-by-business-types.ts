import { sampleRetailers } from "../words/populations.ts";
import { ratioFeeds, ratiosOf } from "../words/sampled.ts";
import { spreadSource, variationOf } from "../words/spread.ts";
import { defineComposite } from "./composite.ts";

/** How much the stock-to-sales ratio differs between business types, as a share of its mean, so that SKUs can be compared (存销比变异系数). */
export const ratioVariationByBusinessTypes = defineComposite({
  titles: {
    "zh-Hans": "存销比变异系数（业态间）",
    "zh-Hant": "存銷比變異係數（業態間）",
    en: "Stock-to-sales variation between business types",
  },
  unit: "ratio",
  goodDirection: "down",
  formula: {
    "zh-Hans":
      "x = 各业态的 Σ 库存 ÷ Σ 销量；√（Σ（x − x 的均值）² ÷ x 的个数）÷ x 的均值；至少 3 个业态有比值，越大越不均衡",
    "zh-Hant":
      "x = 各業態的 Σ 庫存 ÷ Σ 銷量；√（Σ（x − x 的平均值）² ÷ x 的個數）÷ x 的平均值；至少 3 個業態有比值，越大越不均衡",
    en: "x = Σ stockPacks ÷ Σ soldPacks of each business type; √(Σ(x − mean)² ÷ number of x) ÷ mean; at least three types with a ratio; the larger, the less even",
  },
  population: sampleRetailers,
  source: spreadSource,
  version: 1,
  minimumN: 3,
  parameters: {},
  over: "businessType",
  feeds: () => ratioFeeds,
  compose: (cells) => variationOf(ratiosOf(cells)),
  examples: [
    {
      why: "ratios 1, 2 and 6, mean 3, variance 14 ÷ 3: its root ÷ 3",
      observations: [
        { retailer: 1, stockPacks: 10, soldPacks: 10, businessType: 1 },
        { retailer: 2, stockPacks: 20, soldPacks: 10, businessType: 2 },
        { retailer: 3, stockPacks: 60, soldPacks: 10, businessType: 3 },
      ],
      populations: { 1: 9, 2: 9, 3: 9 },
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
        { retailer: 1, stockPacks: 10, soldPacks: 10, businessType: 1 },
        { retailer: 2, stockPacks: 20, soldPacks: 10, businessType: 2 },
      ],
      populations: { 1: 9, 2: 9 },
      expect: { state: "insufficient_data", n: 2 },
    },
  ],
});
