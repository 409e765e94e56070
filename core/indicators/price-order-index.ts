import { defineIndicator } from "./indicator.ts";
import { sampleRetailers } from "./words/populations.ts";
import { totalOver } from "./words/retailer-sum.ts";
import { costOfPriced, pricedRetailers, retailValueOfPriced } from "./words/shop-prices.ts";

/** Retail price over wholesale price (顺价指数): from 1 on prices are in order, below it inverted (倒挂). */
export const priceOrderIndex = defineIndicator({
  titles: { "zh-Hans": "顺价指数", "zh-Hant": "順價指數", en: "Price order index" },
  unit: "multiple",
  goodDirection: "up",
  formula:
    "Σ cartons × observed price per carton ÷ Σ amountCnyCents, of each retailer's SKUs with a price seen and cartons supplied in the period",
  population: sampleRetailers,
  source:
    "Marketer exam notes: retail ÷ wholesale, weighted by what each sample retailer was supplied",
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
