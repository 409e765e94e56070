import { defineIndicator } from "./indicator.ts";
import { stockAtClose, stockCountsAtClose } from "./words/observed.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** Of the sample retailers that were counted, the share that had stock (上柜率，按盘点). */
export const onShelfRateByCount = defineIndicator({
  titles: {
    "zh-Hans": "上柜率（按盘点）",
    "zh-Hant": "上櫃率（按盤點）",
    en: "On-shelf rate by count",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "期末库存 > 0 的零售户数 ÷ 期末已盘点的零售户数",
    "zh-Hant": "期末庫存 > 0 的零售客戶數 ÷ 期末已盤點的零售客戶數",
    en: "retailers with stockPacks > 0 at the close ÷ retailers with a count at the close",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "营销师考试资料：在售该规格的户数 ÷ 全部户数；此处按实地盘点，不由订单推断",
    "zh-Hant": "行銷師考試資料：在售該規格的戶數 ÷ 全部戶數；此處依實地盤點，不由訂單推斷",
    en: "Marketer exam notes: retailers selling the SKU ÷ all retailers; here seen and not inferred from orders",
  },
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
