import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Plan for rivals (差异化经营，避免低价竞争). */
export const planForRivals: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "差异化经营，避免低价竞争",
    "zh-Hant": "差異化經營，避免低價競爭",
    en: "Plan for rivals",
  },
  group: "coaching",
  todo: {
    "zh-Hans": "与周边户一起明确价格自律，各有侧重的品种与服务。",
    "zh-Hant": "與周邊戶一起明確價格自律，各有側重的品種與服務。",
    en: "With the neighbours: keep to the prices, each with its own emphasis in assortment and service.",
  },
  by: "areaManager",
  days: 60,
  measure: {
    "zh-Hans": "价格执行、毛利率",
    "zh-Hant": "價格執行、毛利率",
    en: "price compliance, gross margin",
  },
  items: ["priceGap", "againstNeighbours", "rivalKnowledge"],
  rules: ["crowdedNearby", "thinMargin"],
  examples: [
    { why: "priceGap is weak", items: ["priceGap"], rules: [], expect: true },
    { why: "the sheet says crowdedNearby", items: [], rules: ["crowdedNearby"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
