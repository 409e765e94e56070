import { defineIndicator } from "./indicator.ts";
import { sampleRetailers } from "./words/populations.ts";
import { totalOver } from "./words/retailer-sum.ts";
import { costOfPriced, pricedRetailers, retailValueOfPriced } from "./words/shop-prices.ts";

/** Retail price over wholesale price (顺价指数): from 1 on prices are in order, below it inverted (倒挂). */
export const priceOrderIndex = defineIndicator({
  titles: { "zh-Hans": "顺价指数", "zh-Hant": "順價指數", en: "Price order index" },
  unit: "multiple",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "Σ 零售额 ÷ Σ 批发金额，不低于 1 为顺价，低于 1 为倒挂；零售额 = 供货条数 × 同户同规格本期采集的零售均价（每条），只计既有供货又有采集价的规格",
    "zh-Hant":
      "Σ 零售額 ÷ Σ 批發金額，不低於 1 為順價，低於 1 為倒掛；零售額 = 供貨條數 × 同戶同規格本期採集的零售均價（每條），只計既有供貨又有採集價的規格",
    en: "Σ retail value ÷ Σ amountCnyCents, from 1 on in order, below 1 inverted; retail value = cartons supplied × mean price per carton seen at the same retailer for the same SKU in the period, of SKUs with both",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "营销师考试资料：零售价 ÷ 批发价，按各样本户的供货量加权",
    "zh-Hant": "行銷師考試資料：零售價 ÷ 批發價，依各樣本戶的供貨量加權",
    en: "Marketer exam notes: retail ÷ wholesale, weighted by what each sample retailer was supplied",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(retailValueOfPriced),
    denominator: totalOver(costOfPriced),
    n: pricedRetailers,
  }),
  examples: [
    {
      why: "3 cartons at 11,500 and 1 at 9,500 cost 10,000 each: (34,500 + 9,500) ÷ 40,000; 3 saw no price, 4 no carton",
      lines: [
        { retailer: 1, suppliedPacks: 30, amountCnyCents: 30_000 },
        { retailer: 2, suppliedPacks: 10, amountCnyCents: 10_000 },
        { retailer: 3, suppliedPacks: 90, amountCnyCents: 90_000 },
      ],
      observations: [
        { retailer: 1, priceCnyCentsPerCarton: 11_500 },
        { retailer: 2, priceCnyCentsPerCarton: 9500 },
        { retailer: 4, priceCnyCentsPerCarton: 99_900 },
      ],
      population: 9,
      expect: { state: "number", value: 1.1, numerator: 44_000, denominator: 40_000, n: 2 },
    },
    {
      why: "two prices of two cycles, 9,000 and 10,000, have the mean 9,500 for 2 cartons of 20,000: inverted",
      lines: [{ retailer: 1, suppliedPacks: 20, amountCnyCents: 20_000 }],
      observations: [
        { retailer: 1, priceCnyCentsPerCarton: 9000 },
        { retailer: 1, priceCnyCentsPerCarton: 10_000, offset: 1 },
      ],
      population: 9,
      cycles: 2,
      expect: { state: "number", value: 0.95, numerator: 19_000, denominator: 20_000, n: 1 },
    },
    {
      why: "a price of what nobody was supplied cannot be set against anything",
      lines: [{ retailer: 1, suppliedPacks: 20, sku: 2 }],
      observations: [{ retailer: 1, priceCnyCentsPerCarton: 9000 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
