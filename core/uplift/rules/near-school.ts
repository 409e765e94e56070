import type { SwotRule } from "../swot-rule.ts";

const words = {
  "zh-Hans": "位于院校学区：须核对与学校的法定距离，严禁向未成年人销售。",
  "zh-Hant": "位於院校學區：須核對與學校的法定距離，嚴禁向未成年人銷售。",
  en: "Trade area of schools: check the distance that the rules ask for, and that nothing is sold to minors.",
};

/** A trade area of schools, where rules are stricter. */
export const nearSchool: SwotRule = {
  titles: { "zh-Hans": "院校学区", "zh-Hant": "院校學區", en: "Near schools" },
  quadrant: "threat",
  formula: {
    "zh-Hans": "商圈为院校学区",
    "zh-Hant": "商圈為院校學區",
    en: "The trade area is one of schools",
  },
  source: {
    "zh-Hans": "《未成年人保护法》（2020 年修订）第五十九条",
    "zh-Hant": "《未成年人保護法》（2020 年修訂）第五十九條",
    en: "Law on the Protection of Minors (revised 2020), article 59",
  },
  version: 1,
  sentenceOf: ({ tradeArea }) => (tradeArea === "campus" ? words : null),
  examples: [
    {
      why: "by a campus",
      facts: { tradeArea: "campus" },
      expect:
        "Trade area of schools: check the distance that the rules ask for, and that nothing is sold to minors.",
    },
    { why: "by offices", facts: { tradeArea: "office" }, expect: null },
  ],
};
