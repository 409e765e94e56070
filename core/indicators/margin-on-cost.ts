import { defineIndicator } from "./indicator.ts";
import { sampleRetailers } from "./words/populations.ts";
import { totalOver } from "./words/retailer-sum.ts";
import { costOfPriced, marginOfPriced, pricedRetailers } from "./words/shop-prices.ts";

/** The retailer's gross margin, of what the goods cost (毛利率，按批发价). */
export const marginOnCost = defineIndicator({
  titles: {
    "zh-Hans": "毛利率（按批发价）",
    "zh-Hant": "毛利率（按批發價）",
    en: "Gross margin on cost",
  },
  unit: "ratio",
  goodDirection: "up",
  formula:
    "(Σ cartons × observed price per carton − Σ amountCnyCents) ÷ Σ amountCnyCents, of each retailer's SKUs with a price seen and cartons supplied in the period",
  population: sampleRetailers,
  source: "The trade also divides by the wholesale price: the base must be named",
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
