import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Settle the ordering rhythm (稳定订货节奏). */
export const settleTheRhythm: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "稳定订货节奏",
    "zh-Hant": "穩定訂貨節奏",
    en: "Settle the ordering rhythm",
  },
  group: "supply",
  todo: {
    "zh-Hans": "按日均销量和安全库存算出每周订货量，连续四周按期订货。",
    "zh-Hant": "按日均銷量和安全庫存算出每週訂貨量，連續四週按期訂貨。",
    en: "Work out a weekly order from daily sales and safety stock, and order on time for four weeks in a row.",
  },
  by: "representative",
  days: 45,
  measure: {
    "zh-Hans": "有订货的周占比",
    "zh-Hant": "有訂貨的週占比",
    en: "share of weeks with an order",
  },
  items: ["regularity", "orderUtilisation", "procedure", "stockOutDays"],
  rules: ["irregularOrders", "frequentStockOuts"],
  examples: [
    { why: "regularity is weak", items: ["regularity"], rules: [], expect: true },
    { why: "the sheet says irregularOrders", items: [], rules: ["irregularOrders"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
