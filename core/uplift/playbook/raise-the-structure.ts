import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Raise the structure (提升结构). */
export const raiseTheStructure: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "提升结构",
    "zh-Hant": "提升結構",
    en: "Raise the structure",
  },
  group: "coaching",
  todo: {
    "zh-Hans": "按消费群体选两到三个一二类规格，试销一条，隔一个周期回访。",
    "zh-Hant": "按消費群體選兩到三個一二類規格，試銷一條，隔一個週期回訪。",
    en: "Choose two or three SKUs of classes 1 and 2 for the people who come, try a carton, come back after a cycle.",
  },
  by: "representative",
  days: 60,
  measure: {
    "zh-Hans": "一二类占比",
    "zh-Hant": "一二類占比",
    en: "share of classes 1 and 2",
  },
  items: ["upperShare", "contribution", "amountOverPeers"],
  rules: ["poorStructure", "passingTrade"],
  examples: [
    { why: "upperShare is weak", items: ["upperShare"], rules: [], expect: true },
    { why: "the sheet says poorStructure", items: [], rules: ["poorStructure"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
