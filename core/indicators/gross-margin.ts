import { defineIndicator } from "./indicator.ts";
import { sampleRetailers } from "./words/populations.ts";
import { totalOver } from "./words/retailer-sum.ts";
import { marginOfPriced, pricedRetailers, retailValueOfPriced } from "./words/shop-prices.ts";

/** The retailer's gross margin, of the retail price (毛利率,按零售价). */
export const grossMargin = defineIndicator({
  titles: {
    "zh-Hans": "毛利率（按零售价）",
    "zh-Hant": "毛利率（按零售價）",
    en: "Gross margin on the retail price",
  },
  unit: "ratio",
  goodDirection: "up",
  formula:
    "(Σ cartons × observed price per carton − Σ amountCnyCents) ÷ Σ cartons × observed price per carton, of each retailer's SKUs with a price seen and cartons supplied in the period",
  population: sampleRetailers,
  source: "Star-rating case: (retail − wholesale) ÷ retail",
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
