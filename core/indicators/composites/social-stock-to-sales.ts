import { stockAndSalesRecords } from "../words/observed.ts";
import { sampleRetailers } from "../words/populations.ts";
import { retailersWith } from "../words/retailer-sum.ts";
import { ratioFeeds } from "../words/sampled.ts";
import { meanOfAll } from "../words/strata.ts";
import { defineComposite } from "./composite.ts";

/** The stock on all shelves against what all sell, each blown up business type by business type (社会存销比). */
export const socialStockToSales = defineComposite({
  titles: {
    "zh-Hans": "社会存销比",
    "zh-Hant": "社會存銷比",
    en: "Trade stock-to-sales ratio",
  },
  unit: "multiple",
  goodDirection: "none",
  formula: {
    "zh-Hans":
      "Σ（各业态有效零售户数 × 样本户均库存）÷ Σ（各业态有效零售户数 × 样本户均销量），只计同周库存和销量都已采集的样本户；没有样本的业态取全部样本的均值",
    "zh-Hant":
      "Σ（各業態有效零售客戶數 × 樣本戶均庫存）÷ Σ（各業態有效零售客戶數 × 樣本戶均銷量），只計同週庫存和銷量都已採集的樣本戶；沒有樣本的業態取全部樣本的平均值",
    en: "Σ over business types of (active retailers × mean stockPacks) ÷ Σ of (active retailers × mean soldPacks), of sample retailers with both in the same weeks; a type without any takes the mean of all",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "营销师考试资料：社会库存 ÷ 社会销量",
    "zh-Hant": "行銷師考試資料：社會庫存 ÷ 社會銷量",
    en: "Marketer exam notes: social stock ÷ social sales",
  },
  version: 1,
  minimumN: 1,
  parameters: {},
  over: "businessType",
  feeds: () => ({ sampled: { sum: retailersWith(stockAndSalesRecords) }, ...ratioFeeds }),
  compose: (cells) => {
    const n = cells.reduce((sum, { feeds }) => sum + feeds.sampled, 0);
    const means = {
      stock: meanOfAll(cells, ({ stock }) => stock),
      sales: meanOfAll(cells, ({ sales }) => sales),
    };
    return {
      n,
      adds: cells.map(({ population, feeds: { sampled, stock, sales } }) => ({
        numerator: population * (sampled > 0 ? stock / sampled : means.stock),
        denominator: population * (sampled > 0 ? sales / sampled : means.sales),
      })),
    };
  },
  examples: [
    {
      why: "type 1: 40 held, 10 sold by one of 10; type 2: 5 held, 10 sold by one of 30: (400 + 150) ÷ (100 + 300); the sample alone would say 45 ÷ 20",
      observations: [
        { retailer: 1, stockPacks: 40, soldPacks: 10, businessType: 1 },
        { retailer: 2, stockPacks: 5, soldPacks: 10, businessType: 2 },
        { retailer: 3, stockPacks: 900, businessType: 2 },
      ],
      populations: { 1: 10, 2: 30 },
      expect: { state: "number", value: 1.375, numerator: 550, denominator: 400, n: 2 },
    },
    {
      why: "what is held does not sell: there is no ratio",
      observations: [{ retailer: 1, stockPacks: 40, soldPacks: 0, businessType: 1 }],
      populations: { 1: 10 },
      expect: { state: "not_applicable", numerator: 400, denominator: 0, n: 1 },
    },
  ],
});
