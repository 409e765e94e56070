import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Replace damaged goods (瑕疵商品及时调换). */
export const replaceDamagedGoods: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "瑕疵商品及时调换",
    "zh-Hant": "瑕疵商品及時調換",
    en: "Replace damaged goods",
  },
  group: "service",
  todo: {
    "zh-Hans": "约定瑕疵烟的道歉、调换和登记办法，每次拜访核对登记。",
    "zh-Hant": "約定瑕疵菸的道歉、調換和登記辦法，每次拜訪核對登記。",
    en: "Agree how damaged packs are apologised for, replaced and noted, and check the notes on each visit.",
  },
  by: "representative",
  days: 14,
  measure: {
    "zh-Hans": "投诉次数",
    "zh-Hant": "投訴次數",
    en: "number of complaints",
  },
  items: ["complaints", "effort"],
  rules: [],
  examples: [
    { why: "complaints is weak", items: ["complaints"], rules: [], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
