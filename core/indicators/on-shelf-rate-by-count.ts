import { defineIndicator } from "./indicator.ts";
import { stockAtClose, stockCountsAtClose } from "./words/observed.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** Of the sample retailers that were counted, the share that had stock (上柜率,按盘点). */
export const onShelfRateByCount = defineIndicator({
  titles: {
    "zh-Hans": "上柜率（按盘点）",
    "zh-Hant": "上櫃率（按盤點）",
    en: "On-shelf rate by count",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: "retailers(stockPacks > 0 at the close) ÷ retailers with a count at the close",
  population: sampleRetailers,
  source:
    "Marketer exam notes: shops selling the SKU ÷ all shops, here seen and not inferred from orders",
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(stockAtClose(0)),
    denominator: retailersWith(stockCountsAtClose(0)),
    n: "denominator",
  }),
  examples: [
    {
      why: "1 has 12 packs, 2 has none, 3 was seen without a count: 1 ÷ 2; orders do not matter",
      lines: [{ retailer: 2, orderedPacks: 10 }],
      observations: [
        { retailer: 1, stockPacks: 12 },
        { retailer: 2, stockPacks: 0 },
        { retailer: 3, priceCnyCentsPerCarton: 20_000 },
      ],
      population: 9,
      expect: { state: "number", value: 0.5, numerator: 1, denominator: 2, n: 2 },
    },
    {
      why: "nobody counted",
      lines: [{ retailer: 2, orderedPacks: 10 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
