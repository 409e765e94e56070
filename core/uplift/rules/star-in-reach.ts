import { filled } from "../../units/index.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

/** Ten points. */
const reachHundredths = 1000;

const inPoints = (value: number) =>
  ({ value: value / 100, written: "count", decimals: 2 }) as const;

const words = {
  "zh-Hans": "{stars} 星的最低分为 {least} 分，还差 {missing} 分。",
  "zh-Hant": "{stars} 星的最低分為 {least} 分，還差 {missing} 分。",
  en: "{stars} stars begin at {least} points: {missing} are missing.",
};

/** The next star lies within ten points. */
export const starInReach: SwotRule = {
  titles: { "zh-Hans": "高一星可及", "zh-Hant": "高一星可及", en: "Next star in reach" },
  quadrant: "opportunity",
  formula: {
    "zh-Hans": "离同组高一星的最低分不超过 10 分",
    "zh-Hant": "離同組高一星的最低分不超過 10 分",
    en: "No more than 10 points below the fewest with which somebody ranked together has one star more",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ star }) => {
    if (star === null || star.leastOfNext === null) return null;
    const missing = star.leastOfNext - star.points;
    if (missing <= 0 || missing > reachHundredths) return null;
    return filled(words, {
      stars: { value: star.stars + 1, written: "count" },
      least: inPoints(star.leastOfNext),
      missing: inPoints(missing),
    });
  },
  examples: [
    {
      why: "85.00 - 81.50 = 3.50",
      facts: { star: { stars: 4, points: 8150, leastOfNext: 8500, mostOfLower: null } },
      expect: "5 stars begin at 85.00 points: 3.50 are missing.",
    },
    {
      why: "11 points are too far",
      facts: { star: { stars: 4, points: 7400, leastOfNext: 8500, mostOfLower: null } },
      expect: null,
    },
    {
      why: "nobody has more stars",
      facts: { star: { stars: 4, points: 8150, leastOfNext: null, mostOfLower: null } },
      expect: null,
    },
  ],
};
