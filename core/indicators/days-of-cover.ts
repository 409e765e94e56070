import { defineIndicator } from "./indicator.ts";
import { salesBesideStock, stockAndSalesRecords, stockBesideSales } from "./words/observed.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** How many days the stock lasts at the pace of the cycle (库存可销天数). What does not sell lasts for ever, and has no number. */
export const daysOfCover = defineIndicator({
  titles: { "zh-Hans": "库存可销天数", "zh-Hant": "庫存可銷天數", en: "Days of cover" },
  unit: "days",
  goodDirection: "none",
  formula: {
    "zh-Hans": "Σ 周期末库存（包）÷（Σ 同周期销量（包）÷ 7 天），只计库存和销量都已采集的记录",
    "zh-Hant": "Σ 週期末庫存（包）÷（Σ 同週期銷量（包）÷ 7 天），只計庫存和銷量都已採集的記錄",
    en: "Σ stockPacks at each cycle's close ÷ (Σ soldPacks of the same cycles ÷ 7), of observations with both",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "营销师考试资料和 2016 年某省的状态指标：库存 ÷ 日均零售量",
    "zh-Hant": "行銷師考試資料和 2016 年某省的狀態指標：庫存 ÷ 日均零售量",
    en: "Marketer exam notes, and a market-state indicator of a province in 2016: stock ÷ mean daily retail",
  },
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
