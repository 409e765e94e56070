import { defineIndicator } from "./indicator.ts";
import { daysOut, stockOutRecords } from "./words/observed.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** Mean days of a cycle on which a retailer had none of a SKU (断货天数). */
export const stockOutDays = defineIndicator({
  titles: { "zh-Hans": "断货天数", "zh-Hant": "缺貨天數", en: "Stock-out days" },
  unit: "days",
  goodDirection: "down",
  formula: {
    "zh-Hans": "Σ 断货天数 ÷ 断货天数的采集记录数；每户、每规格、每周期一条记录，最多计 7 天",
    "zh-Hant": "Σ 缺貨天數 ÷ 缺貨天數的採集記錄數；每戶、每規格、每週期一筆記錄，最多計 7 天",
    en: "Σ min(stockOutDays, 7) ÷ records of stockOutDays: one for each retailer, SKU and cycle",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "行业标准 YC/T 455.3-2013：由客户经理逐规格采集，不超过当期天数",
    "zh-Hant": "行業標準 YC/T 455.3-2013：由客戶經理逐規格採集，不超過當期天數",
    en: "YC/T 455.3-2013: collected by the representative for each SKU; at most the days of the period",
  },
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
