import { defineIndicator } from "./indicator.ts";
import { warehouseGoods } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";
import { orderingDays, warehouseDaysOut } from "./words/warehouse.ts";

/** The share of ordering days on which the warehouse had nothing to order (商业断货率，按天). */
export const wholesaleStockOutDays = defineIndicator({
  titles: {
    "zh-Hans": "商业断货率（按天）",
    "zh-Hant": "商業缺貨率（按天）",
    en: "Wholesaler's stock-out rate by days",
  },
  unit: "ratio",
  goodDirection: "down",
  formula: {
    "zh-Hans": "Σ 商业断货天数 ÷ Σ 订货天数，只计两者都已登记的周；n 为规格数",
    "zh-Hant": "Σ 商業缺貨天數 ÷ Σ 訂貨天數，只計兩者都已登記的週；n 為規格數",
    en: "Σ stockOutDays ÷ Σ orderingDays of the warehouse, of weeks with both; n counts SKUs",
  },
  population: warehouseGoods,
  source: {
    "zh-Hans": "行业题库：断货天数 ÷ 期内实际订货天数",
    "zh-Hant": "業界題庫：缺貨天數 ÷ 期內實際訂貨天數",
    en: "Exam bank of the trade: stock-out days ÷ actual ordering days in the period",
  },
  version: 1,
  reads: "quotient",
  holder: "sku",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(warehouseDaysOut),
    denominator: totalOver(orderingDays),
    n: retailersWith(orderingDays),
  }),
  examples: [
    {
      why: "SKU 1 lacks on 2 of 5 days, SKU 2 never in 5; of SKU 3 the ordering days are not known: 2 ÷ 10",
      lines: [],
      warehouse: [
        { stockOutDays: 2, orderingDays: 5 },
        { sku: 2, stockOutDays: 0, orderingDays: 5 },
        { sku: 3, stockOutDays: 3 },
      ],
      population: 9,
      expect: { state: "number", value: 0.2, numerator: 2, denominator: 10, n: 2 },
    },
    {
      why: "nothing was recorded: there is no rate",
      lines: [],
      warehouse: [{ stockPacks: 100 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
