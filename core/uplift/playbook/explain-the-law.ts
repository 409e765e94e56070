import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Explain the law (宣讲专卖法规与乱渠道进货的危害). */
export const explainTheLaw: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "宣讲专卖法规与乱渠道进货的危害",
    "zh-Hant": "宣講專賣法規與亂渠道進貨的危害",
    en: "Explain the law",
  },
  group: "integrity",
  todo: {
    "zh-Hans": "与专卖管理员联合走访，讲清专卖法规、乱渠道进货的后果和不向未成年人销售的要求。",
    "zh-Hant": "與專賣管理員聯合走訪，講清專賣法規、亂渠道進貨的後果和不向未成年人銷售的要求。",
    en: "Visit together with the inspector: the law, what buying off the channel leads to, and that nothing is sold to minors.",
  },
  by: "inspector",
  days: 30,
  measure: {
    "zh-Hans": "规范项得分、违规次数",
    "zh-Hant": "規範項得分、違規次數",
    en: "points of compliance, number of breaches",
  },
  items: ["compliance", "conductPoints", "licenceInForce", "ownGoods"],
  rules: ["nearSchool"],
  examples: [
    { why: "compliance is weak", items: ["compliance"], rules: [], expect: true },
    { why: "the sheet says nearSchool", items: [], rules: ["nearSchool"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
