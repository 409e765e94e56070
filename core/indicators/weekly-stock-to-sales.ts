import { defineIndicator } from "./indicator.ts";
import { salesBesideStock, stockAndSalesRecords, stockBesideSales } from "./words/observed.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** Stock at the week's close against what the week sold (周存销比); over several weeks, their weighted mean. */
export const weeklyStockToSales = defineIndicator({
  titles: { "zh-Hans": "周存销比", "zh-Hant": "週存銷比", en: "Weekly stock-to-sales ratio" },
  unit: "multiple",
  goodDirection: "none",
  formula: {
    "zh-Hans":
      "Σ 周期末库存 ÷ Σ 同周期销量（包），只计库存和销量都已采集的记录；有库存而销量合计为 0 属于滞销，没有比值",
    "zh-Hant":
      "Σ 週期末庫存 ÷ Σ 同週期銷量（包），只計庫存和銷量都已採集的記錄；有庫存而銷量合計為 0 屬於滯銷，沒有比值",
    en: "Σ stockPacks at each cycle's close ÷ Σ soldPacks of the same cycles, of observations with both; stock without any sales is slow stock and has no ratio",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "营销师考试资料：周日结存 ÷ 当周零售量",
    "zh-Hant": "行銷師考試資料：週日結存 ÷ 當週零售量",
    en: "Marketer exam notes: stock at Sunday's close ÷ that week's retail quantity",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(stockBesideSales),
    denominator: totalOver(salesBesideStock),
    n: retailersWith(stockAndSalesRecords),
  }),
  examples: [
    {
      why: "1: 30 held, 10 sold, 2: 0 held, 20 sold; of 3 and 4 one half is missing: 30 ÷ 30",
      lines: [],
      observations: [
        { retailer: 1, stockPacks: 30, soldPacks: 10 },
        { retailer: 2, stockPacks: 0, soldPacks: 20 },
        { retailer: 3, stockPacks: 500 },
        { retailer: 4, soldPacks: 500 },
      ],
      population: 9,
      expect: { state: "number", value: 1, numerator: 30, denominator: 30, n: 2 },
    },
    {
      why: "two weeks, 30 over 10 and 10 over 10: (30 + 10) ÷ 20",
      lines: [],
      observations: [
        { retailer: 1, stockPacks: 30, soldPacks: 10 },
        { retailer: 1, stockPacks: 10, soldPacks: 10, offset: 1 },
      ],
      population: 9,
      cycles: 2,
      expect: { state: "number", value: 2, numerator: 40, denominator: 20, n: 1 },
    },
    {
      why: "12 packs held and none sold: slow stock, seen in the numerator",
      lines: [],
      observations: [{ retailer: 1, stockPacks: 12, soldPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 12, denominator: 0, n: 1 },
    },
  ],
});
