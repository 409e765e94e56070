import type { VisitFrequency } from "../frequency.ts";

const weeks = { unit: "weeks", min: 1, max: 13 };

/** A retailers weekly, B every two weeks, C every four. */
export const bySegment: VisitFrequency<"a" | "b" | "c"> = {
  titles: { "zh-Hans": "按 ABC 类拜访", "zh-Hant": "依 ABC 類拜訪", en: "By segment A, B, C" },
  unit: "visits/week",
  formula: "Σ retailers of the segment ÷ weeks between visits",
  source: "Visit tables by ABC class in sales training; the figures are this house's own proposal",
  version: 1,
  parameters: {
    a: { ...weeks, titles: { "zh-Hans": "A 类", "zh-Hant": "A 類", en: "A" }, preset: 1 },
    b: { ...weeks, titles: { "zh-Hans": "B 类", "zh-Hant": "B 類", en: "B" }, preset: 2 },
    c: { ...weeks, titles: { "zh-Hans": "C 类", "zh-Hant": "C 類", en: "C" }, preset: 4 },
  },
  examples: [
    {
      why: "20 ÷ 1 + 30 ÷ 2 + 50 ÷ 4 = 20 + 15 + 12.5",
      given: { a: 20, b: 30, c: 50 },
      expect: 47.5,
    },
  ],
};
