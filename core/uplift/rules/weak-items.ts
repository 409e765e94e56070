import { filled, type Titles } from "../../units/index.ts";
import { exampleItem } from "../example-item.ts";
import { listedTitles } from "../listed-titles.ts";
import type { NamedItem } from "../swot-facts.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const words = {
  "zh-Hans": "可提分的项目：{items}。",
  "zh-Hant": "可提分的項目：{items}。",
  en: "Points to win: {items}.",
};

const one = {
  "zh-Hans": "{item} {points} / {most} 分",
  "zh-Hant": "{item} {points} / {most} 分",
  en: "{item} {points} of {most}",
};

const inPoints = (value: number) =>
  ({ value: value / 100, written: "count", decimals: 2 }) as const;

function withPoints({ titles, points, mostPoints }: NamedItem): Titles {
  return filled(one, { item: titles, points: inPoints(points), most: inPoints(mostPoints) });
}

/** Items of the rating with most to win. */
export const weakItems: SwotRule = {
  titles: { "zh-Hans": "可提分项", "zh-Hant": "可提分項", en: "Points to win" },
  quadrant: "weakness",
  formula: {
    "zh-Hans": "可提分最多、且落后于同类户的两个项目",
    "zh-Hant": "可提分最多、且落後於同類戶的兩個項目",
    en: "The two items with most to win, those behind the peers first",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ weakItems: weak }) => {
    if (weak.length === 0) return null;
    return filled(words, { items: listedTitles(weak.slice(0, 2).map(withPoints)) });
  },
  examples: [
    {
      why: "contribution has 30.00 of 40.00 points: 10.00 can be won",
      facts: { weakItems: [exampleItem("Contribution", 3000, 4000)] },
      expect: "Points to win: Contribution 30.00 of 40.00.",
    },
    { why: "nothing can be won", facts: { weakItems: [] }, expect: null },
  ],
};
