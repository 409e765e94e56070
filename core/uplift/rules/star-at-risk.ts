import { filled } from "../../units/index.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

/** Two points. */
const nearHundredths = 200;

const inPoints = (value: number) =>
  ({ value: value / 100, written: "count", decimals: 2 }) as const;

const words = {
  "zh-Hans": "{stars} 星只多出 {ahead} 分，容易降星。",
  "zh-Hant": "{stars} 星只多出 {ahead} 分，容易降星。",
  en: "{stars} stars are held by {ahead} points only.",
};

/** The star below lies within two points. */
export const starAtRisk: SwotRule = {
  titles: { "zh-Hans": "星级不稳", "zh-Hant": "星級不穩", en: "Star at risk" },
  quadrant: "threat",
  formula: {
    "zh-Hans": "比同组低一星的最高分多不到 2 分",
    "zh-Hant": "比同組低一星的最高分多不到 2 分",
    en: "Fewer than 2 points above the most with which somebody ranked together has one star less",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ star }) => {
    if (star === null || star.mostOfLower === null) return null;
    const ahead = star.points - star.mostOfLower;
    if (ahead < 0 || ahead >= nearHundredths) return null;
    return filled(words, {
      stars: { value: star.stars, written: "count" },
      ahead: inPoints(ahead),
    });
  },
  examples: [
    {
      why: "70.50 - 69.50 = 1.00",
      facts: { star: { stars: 4, points: 7050, leastOfNext: null, mostOfLower: 6950 } },
      expect: "4 stars are held by 1.00 points only.",
    },
    {
      why: "2 points are enough",
      facts: { star: { stars: 4, points: 7150, leastOfNext: null, mostOfLower: 6950 } },
      expect: null,
    },
  ],
};
