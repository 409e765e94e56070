import { filled } from "../../units/index.ts";
import { itemTitles } from "../example-item.ts";
import { listedTitles } from "../listed-titles.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const words = {
  "zh-Hans": "尚无依据、需先核实的项目：{items}。",
  "zh-Hant": "尚無依據、需先核實的項目：{items}。",
  en: "Nothing is known yet of: {items}.",
};

/** Items of the rating of which nothing is known. */
export const unknownItems: SwotRule = {
  titles: { "zh-Hans": "待核实项", "zh-Hant": "待核實項", en: "Not yet known" },
  quadrant: "weakness",
  formula: {
    "zh-Hans": "评分中没有依据的项目：先核实，再评价",
    "zh-Hant": "評分中沒有依據的項目：先核實，再評價",
    en: "Items of the rating without evidence: to be found out first",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ unknownItems: unknown }) =>
    unknown.length === 0 ? null : filled(words, { items: listedTitles(unknown) }),
  examples: [
    {
      why: "nobody has looked at the display",
      facts: { unknownItems: [itemTitles("Display")] },
      expect: "Nothing is known yet of: Display.",
    },
    { why: "all is known", facts: { unknownItems: [] }, expect: null },
  ],
};
