import { learnsNothing, type Policy } from "./policy.ts";

/** The company's usual rule: caps by tier, published before anybody orders. */
export const tierCaps: Policy = {
  titles: {
    "zh-Hans": "按档位限量（现行）",
    "zh-Hant": "依檔位限量（現行）",
    en: "Tier caps (as usual)",
  },
  knows:
    "the tier of each retailer; caps are published before orders, what nobody takes is not placed",
  begin: (city) => ({ allocation: (week) => city.usualCaps(week), learn: learnsNothing }),
};
