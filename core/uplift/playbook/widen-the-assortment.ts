import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Widen the assortment (适量增加品种). */
export const widenTheAssortment: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "适量增加品种",
    "zh-Hant": "適量增加品種",
    en: "Widen the assortment",
  },
  group: "coaching",
  todo: {
    "zh-Hans": "从同类户在进而本户没有的规格中挑选，每次一到两个，卖得动再续。",
    "zh-Hant": "從同類戶在進而本戶沒有的規格中挑選，每次一到兩個，賣得動再續。",
    en: "From the SKUs that peers buy and this one does not, take one or two at a time and go on with those that sell.",
  },
  by: "representative",
  days: 60,
  measure: {
    "zh-Hans": "进货规格数、销量",
    "zh-Hant": "進貨規格數、銷量",
    en: "SKUs bought, volume",
  },
  items: ["contribution", "monthlyCartons", "skus", "skuKnowledge"],
  rules: ["narrowAssortment", "skusOfPeers", "fewSkusCarrySales"],
  examples: [
    { why: "contribution is weak", items: ["contribution"], rules: [], expect: true },
    {
      why: "the sheet says narrowAssortment",
      items: [],
      rules: ["narrowAssortment"],
      expect: true,
    },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
