import { defineIndicator } from "./indicator.ts";
import { daysOut, stockOutRecords } from "./words/observed.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** Mean days of a cycle on which a retailer had none of a SKU (断货天数). */
export const stockOutDays = defineIndicator({
  titles: { "zh-Hans": "断货天数", "zh-Hant": "缺貨天數", en: "Stock-out days" },
  unit: "days",
  goodDirection: "down",
  formula: "Σ min(stockOutDays, 7) ÷ records of stockOutDays: one for each retailer, SKU and cycle",
  population: sampleRetailers,
  source:
    "YC/T 455.3-2013: collected by the representative for each SKU; at most the days of the period",
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(daysOut),
    denominator: totalOver(stockOutRecords),
    n: retailersWith(stockOutRecords),
  }),
  examples: [
    {
      why: "2 days, none, and 9 that can only be 7: 9 ÷ 3; what was not asked does not count",
      lines: [],
      observations: [
        { retailer: 1, stockOutDays: 2 },
        { retailer: 1, stockOutDays: 0, sku: 2 },
        { retailer: 2, stockOutDays: 9 },
        { retailer: 3, stockPacks: 0 },
      ],
      population: 9,
      expect: { state: "number", value: 3, numerator: 9, denominator: 3, n: 2 },
    },
    {
      why: "nobody was asked",
      lines: [],
      observations: [{ retailer: 3, stockPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
