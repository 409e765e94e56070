import { defineIndicator } from "./indicator.ts";
import { salesBesideStock, stockAndSalesRecords, stockBesideSales } from "./words/observed.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** How many days the stock lasts at the pace of the cycle (库存可销天数). What does not sell lasts for ever, and has no number. */
export const daysOfCover = defineIndicator({
  titles: { "zh-Hans": "库存可销天数", "zh-Hant": "庫存可銷天數", en: "Days of cover" },
  unit: "days",
  goodDirection: "none",
  formula:
    "Σ stockPacks at the cycle's close ÷ (Σ soldPacks of that cycle ÷ 7), of observations with both",
  population: sampleRetailers,
  source: "Marketer exam notes and a state indicator of 2016: stock ÷ mean daily retail",
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(stockBesideSales),
    denominator: totalOver(salesBesideStock, 7),
    n: retailersWith(stockAndSalesRecords),
  }),
  examples: [
    {
      why: "30 packs held; 14 sold in the week are 2 a day: 30 ÷ 2",
      lines: [],
      observations: [
        { retailer: 1, stockPacks: 20, soldPacks: 14 },
        { retailer: 2, stockPacks: 10, soldPacks: 0 },
        { retailer: 3, stockPacks: 500 },
      ],
      population: 9,
      expect: { state: "number", value: 15, numerator: 30, denominator: 2, n: 2 },
    },
    {
      why: "nothing sold: it lasts for ever",
      lines: [],
      observations: [{ retailer: 2, stockPacks: 10, soldPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 10, denominator: 0, n: 1 },
    },
  ],
});
