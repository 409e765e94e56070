import { defineIndicator } from "./indicator.ts";
import { sampleRetailers } from "./words/populations.ts";
import { totalOver } from "./words/retailer-sum.ts";
import { costOfPriced, marginOfPriced, pricedRetailers } from "./words/shop-prices.ts";

/** The retailer's gross margin, of what the goods cost (毛利率，按批发价). */
export const marginOnCost = defineIndicator({
  titles: {
    "zh-Hans": "毛利率（按批发价）",
    "zh-Hant": "毛利率（按批發價）",
    en: "Gross margin on the wholesale price",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "（Σ 零售额 − Σ 批发金额）÷ Σ 批发金额；零售额 = 供货条数 × 同户同规格本期采集的零售均价（每条），只计既有供货又有采集价的规格",
    "zh-Hant":
      "（Σ 零售額 − Σ 批發金額）÷ Σ 批發金額；零售額 = 供貨條數 × 同戶同規格本期採集的零售均價（每條），只計既有供貨又有採集價的規格",
    en: "(Σ retail value − Σ amountCnyCents) ÷ Σ amountCnyCents; retail value = cartons supplied × mean price per carton seen at the same retailer for the same SKU in the period, of SKUs with both",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "业内也有按批发价计算的，所以必须写明基数",
    "zh-Hant": "業界也有按批發價計算的，所以必須寫明基數",
    en: "The trade also divides by the wholesale price: the base must be named",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(marginOfPriced),
    denominator: totalOver(costOfPriced),
    n: pricedRetailers,
  }),
  examples: [
    {
      why: "4 cartons that cost 32,000 sell at 10,000 each: (40,000 − 32,000) ÷ 32,000",
      lines: [
        { retailer: 1, suppliedPacks: 40, amountCnyCents: 32_000 },
        { retailer: 2, suppliedPacks: 40, amountCnyCents: 32_000 },
      ],
      observations: [{ retailer: 1, priceCnyCentsPerCarton: 10_000 }],
      population: 9,
      expect: { state: "number", value: 0.25, numerator: 8000, denominator: 32_000, n: 1 },
    },
    {
      why: "no price was seen",
      lines: [{ retailer: 1, suppliedPacks: 40 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
