import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Tidy the display (规范店内陈列). */
export const tidyTheDisplay: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "规范店内陈列",
    "zh-Hant": "規範店內陳列",
    en: "Tidy the display",
  },
  group: "integrity",
  todo: {
    "zh-Hans": "利用现有专柜按品类整齐陈列，留出高价位展示位；不做店外广告，不做品吸促销。",
    "zh-Hant": "利用現有專櫃按品類整齊陳列，留出高價位展示位；不做店外廣告，不做品吸促銷。",
    en: "Order the cabinets that are there by category, with a place for the dearer SKUs; no advertising outside, no tasting.",
  },
  by: "representative",
  days: 14,
  measure: {
    "zh-Hans": "陈列项得分、上柜规格数",
    "zh-Hant": "陳列項得分、上櫃規格數",
    en: "points of the item, SKUs on the shelf",
  },
  items: ["display", "storeImage", "overall"],
  rules: [],
  examples: [
    { why: "display is weak", items: ["display"], rules: [], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
