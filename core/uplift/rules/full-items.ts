import { filled } from "../../units/index.ts";
import { itemTitles } from "../example-item.ts";
import { listedTitles } from "../listed-titles.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const words = {
  "zh-Hans": "评分得满分的项目：{items}。",
  "zh-Hant": "評分得滿分的項目：{items}。",
  en: "Full marks for: {items}.",
};

/** Items of the rating that bring all their points. */
export const fullItems: SwotRule = {
  titles: { "zh-Hans": "满分项", "zh-Hant": "滿分項", en: "Full marks" },
  quadrant: "strength",
  formula: {
    "zh-Hans": "评分中得满分的项目",
    "zh-Hant": "評分中得滿分的項目",
    en: "Items of the rating with all their points",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ fullItems: full }) =>
    full.length === 0 ? null : filled(words, { items: listedTitles(full) }),
  examples: [
    {
      why: "two items are full",
      facts: { fullItems: [itemTitles("Compliance"), itemTitles("Price tags")] },
      expect: "Full marks for: Compliance, Price tags.",
    },
    { why: "none is", facts: { fullItems: [] }, expect: null },
  ],
};
