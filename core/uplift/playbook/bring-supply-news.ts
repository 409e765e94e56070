import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Bring the news of supply (传达货源、新品与政策信息). */
export const bringSupplyNews: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "传达货源、新品与政策信息",
    "zh-Hant": "傳達貨源、新品與政策資訊",
    en: "Bring the news of supply",
  },
  group: "coaching",
  todo: {
    "zh-Hans": "每周告知货源、新品和政策，说明哪些规格减量、用什么替代。",
    "zh-Hant": "每週告知貨源、新品和政策，說明哪些規格減量、用什麼替代。",
    en: "Each week tell about supply, new SKUs and policy: which SKUs get scarce and what may take their place.",
  },
  by: "representative",
  days: 30,
  measure: {
    "zh-Hans": "订足率、需求满足率",
    "zh-Hant": "訂足率、需求滿足率",
    en: "limit-fill rate, share of demand satisfied",
  },
  items: ["cooperation", "orderUtilisation", "trends"],
  rules: ["unmetDemand", "growingPeers"],
  examples: [
    { why: "cooperation is weak", items: ["cooperation"], rules: [], expect: true },
    { why: "the sheet says unmetDemand", items: [], rules: ["unmetDemand"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
