import { sampleRetailers } from "../words/populations.ts";
import { ratioFeeds, ratiosOf } from "../words/sampled.ts";
import { spreadSource, stabilityOf } from "../words/spread.ts";
import { defineComposite } from "./composite.ts";

/** How much the stock-to-sales ratio differs between business types: the larger, the less even the supply (存销比稳定指数). */
export const ratioStabilityByBusinessTypes = defineComposite({
  titles: {
    "zh-Hans": "存销比稳定指数（业态间）",
    "zh-Hant": "存銷比穩定指數（業態間）",
    en: "Stock-to-sales stability index between business types",
  },
  unit: "multiple",
  goodDirection: "down",
  formula: {
    "zh-Hans":
      "x = 各业态的 Σ 库存 ÷ Σ 销量；Σ（x − x 的均值）² ÷ x 的个数；至少 3 个业态有比值，越大越不均衡",
    "zh-Hant":
      "x = 各業態的 Σ 庫存 ÷ Σ 銷量；Σ（x − x 的平均值）² ÷ x 的個數；至少 3 個業態有比值，越大越不均衡",
    en: "x = Σ stockPacks ÷ Σ soldPacks of each business type; Σ(x − mean)² ÷ number of x; at least three types with a ratio; the larger, the less even",
  },
  population: sampleRetailers,
  source: spreadSource,
  version: 1,
  minimumN: 3,
  parameters: {},
  over: "businessType",
  feeds: () => ratioFeeds,
  compose: (cells) => stabilityOf(ratiosOf(cells)),
  examples: [
    {
      why: "ratios 1, 2 and 6, mean 3: (4 + 1 + 9) ÷ 3",
      observations: [
        { retailer: 1, stockPacks: 10, soldPacks: 10, businessType: 1 },
        { retailer: 2, stockPacks: 20, soldPacks: 10, businessType: 2 },
        { retailer: 3, stockPacks: 60, soldPacks: 10, businessType: 3 },
      ],
      populations: { 1: 9, 2: 9, 3: 9 },
      expect: { state: "number", value: 14 / 3, numerator: 14, denominator: 3, n: 3 },
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
