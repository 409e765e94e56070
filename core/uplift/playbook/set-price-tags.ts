import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Set price tags (执行明码标价). */
export const setPriceTags: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "执行明码标价",
    "zh-Hant": "執行明碼標價",
    en: "Set price tags",
  },
  group: "integrity",
  todo: {
    "zh-Hans": "核对全部在售规格的标价签，缺一补一，并约定新品到货当天贴签。",
    "zh-Hant": "核對全部在售規格的標價籤，缺一補一，並約定新品到貨當天貼籤。",
    en: "Check the tags of all SKUs on sale, add those that are missing, and agree that new ones get theirs on the day they arrive.",
  },
  by: "representative",
  days: 14,
  measure: {
    "zh-Hans": "标价签覆盖率、明码标价项得分",
    "zh-Hant": "標價籤覆蓋率、明碼標價項得分",
    en: "share of SKUs with a tag, points of the item",
  },
  items: ["priceTags"],
  rules: [],
  examples: [
    { why: "priceTags is weak", items: ["priceTags"], rules: [], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
