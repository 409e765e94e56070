import { defineIndicator } from "./indicator.ts";
import { sampleRetailers } from "./words/populations.ts";
import { totalOver } from "./words/retailer-sum.ts";
import { marginOfPriced, pricedRetailers, retailValueOfPriced } from "./words/shop-prices.ts";

/** The retailer's gross margin, of the retail price (毛利率，按零售价). */
export const grossMargin = defineIndicator({
  titles: {
    "zh-Hans": "毛利率（按零售价）",
    "zh-Hant": "毛利率（按零售價）",
    en: "Gross margin on the retail price",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "（Σ 零售额 − Σ 批发金额）÷ Σ 零售额；零售额 = 供货条数 × 同户同规格本期采集的零售均价（每条），只计既有供货又有采集价的规格",
    "zh-Hant":
      "（Σ 零售額 − Σ 批發金額）÷ Σ 零售額；零售額 = 供貨條數 × 同戶同規格本期採集的零售均價（每條），只計既有供貨又有採集價的規格",
    en: "(Σ retail value − Σ amountCnyCents) ÷ Σ retail value; retail value = cartons supplied × mean price per carton seen at the same retailer for the same SKU in the period, of SKUs with both",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "星级提升案例：（零售价 − 批发价）÷ 零售价",
    "zh-Hant": "星級提升案例：（零售價 − 批發價）÷ 零售價",
    en: "Star-rating case: (retail − wholesale) ÷ retail",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(marginOfPriced),
    denominator: totalOver(retailValueOfPriced),
    n: pricedRetailers,
  }),
  examples: [
    {
      why: "4 cartons that cost 36,000 sell at 10,000 each: (40,000 − 36,000) ÷ 40,000",
      lines: [
        { retailer: 1, suppliedPacks: 40, amountCnyCents: 36_000 },
        { retailer: 2, suppliedPacks: 40, amountCnyCents: 36_000 },
      ],
      observations: [{ retailer: 1, priceCnyCentsPerCarton: 10_000 }],
      population: 9,
      expect: { state: "number", value: 0.1, numerator: 4000, denominator: 40_000, n: 1 },
    },
    {
      why: "sold below cost: (9,000 − 10,000) ÷ 9,000",
      lines: [{ retailer: 1, suppliedPacks: 8, packsPerCarton: 8, amountCnyCents: 10_000 }],
      observations: [{ retailer: 1, priceCnyCentsPerCarton: 9000 }],
      population: 9,
      expect: { state: "number", value: -1 / 9, numerator: -1000, denominator: 9000, n: 1 },
    },
    {
      why: "no price was seen",
      lines: [{ retailer: 1, suppliedPacks: 40 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
