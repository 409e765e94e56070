import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Review the economics (定期经济分析). */
export const reviewTheEconomics: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "定期经济分析",
    "zh-Hant": "定期經濟分析",
    en: "Review the economics",
  },
  group: "coaching",
  todo: {
    "zh-Hans": "每月与店主一起看销量、销售额、毛利、品牌和结构，找出可增长的规格。",
    "zh-Hant": "每月與店主一起看銷量、銷售額、毛利、品牌和結構，找出可成長的規格。",
    en: "Each month look with the owner at volume, amount, margin, brands and structure, and find the SKUs that can grow.",
  },
  by: "representative",
  days: 30,
  measure: {
    "zh-Hans": "毛利率、销量增幅",
    "zh-Hant": "毛利率、銷量增幅",
    en: "gross margin, growth",
  },
  items: [
    "contribution",
    "amountOverPeers",
    "monthlyCartons",
    "growth",
    "growthOverPeers",
    "againstSameSize",
    "knowledge",
  ],
  rules: ["thinMargin", "fallingSales", "fallingPeers", "weakItems"],
  examples: [
    { why: "contribution is weak", items: ["contribution"], rules: [], expect: true },
    { why: "the sheet says thinMargin", items: [], rules: ["thinMargin"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
