import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Suggest substitutes (断货时推荐替代规格). */
export const suggestSubstitutes: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "断货时推荐替代规格",
    "zh-Hant": "斷貨時推薦替代規格",
    en: "Suggest substitutes",
  },
  group: "service",
  todo: {
    "zh-Hans": "列出常断货规格的替代：价位相当、口味相近、档次相同，教会店主在顾客问起时介绍。",
    "zh-Hant": "列出常斷貨規格的替代：價位相當、口味相近、檔次相同，教會店主在顧客問起時介紹。",
    en: "List what may take the place of SKUs that run out: like price, like taste, same class; the owner names them when asked.",
  },
  by: "representative",
  days: 14,
  measure: {
    "zh-Hans": "断货天数、流失的需求",
    "zh-Hant": "斷貨天數、流失的需求",
    en: "stock-out days, demand lost",
  },
  items: ["stockOutDays", "solutions"],
  rules: ["frequentStockOuts", "unmetDemand"],
  examples: [
    { why: "stockOutDays is weak", items: ["stockOutDays"], rules: [], expect: true },
    {
      why: "the sheet says frequentStockOuts",
      items: [],
      rules: ["frequentStockOuts"],
      expect: true,
    },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
