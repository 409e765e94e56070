import type { VisitFrequency } from "../frequency.ts";

const weeks = { unit: "weeks", min: 1, max: 13 };

/** By how able a retailer is and how much it wants to grow: the two mixed types are seen weekly. */
export const byAbilityAndWill: VisitFrequency<"uplift" | "maintain" | "guide" | "watch"> = {
  titles: {
    "zh-Hans": "按能力与意愿拜访",
    "zh-Hant": "依能力與意願拜訪",
    en: "By ability and will to grow",
  },
  unit: "visits/week",
  formula: "Σ retailers of the type ÷ weeks between visits",
  source: "Two-by-two of operating ability and growth will, as taught to representatives",
  version: 1,
  parameters: {
    uplift: {
      ...weeks,
      titles: { "zh-Hans": "提升型", "zh-Hant": "提升型", en: "Uplift" },
      preset: 2,
    },
    maintain: {
      ...weeks,
      titles: { "zh-Hans": "维持型", "zh-Hant": "維持型", en: "Maintain" },
      preset: 1,
    },
    guide: {
      ...weeks,
      titles: { "zh-Hans": "指导型", "zh-Hant": "指導型", en: "Guide" },
      preset: 1,
    },
    watch: {
      ...weeks,
      titles: { "zh-Hans": "关注型", "zh-Hant": "關注型", en: "Watch" },
      preset: 2,
    },
  },
  examples: [
    {
      why: "100 retailers: 20 ÷ 2 + 30 ÷ 1 + 30 ÷ 1 + 20 ÷ 2 = 80 a week, 16 on each of five days",
      given: { uplift: 20, maintain: 30, guide: 30, watch: 20 },
      expect: 80,
    },
    {
      why: "200 retailers of the same mix: 160 a week, 32 a day",
      given: { uplift: 40, maintain: 60, guide: 60, watch: 40 },
      expect: 160,
    },
  ],
};
