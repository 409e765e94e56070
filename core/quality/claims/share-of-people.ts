import type { ClaimCheck } from "../claim.ts";
import { roundingSteps } from "../parameters.ts";
import { percentOf, stated, type Stated } from "../stated.ts";
import { sharesOf, wholeNumbersIn } from "../whole-numbers.ts";

/** The share of those asked who are said to have answered in one way. */
export interface SurveyShareClaim {
  readonly percent: Stated;
  readonly asked: number;
}

/** Asks whether a share in a survey can be a number of people; what cannot may be a score, whose scale must be said. */
export const shareOfPeople: ClaimCheck<SurveyShareClaim, "roundingSteps"> = {
  titles: {
    "zh-Hans": "调查比例与人数",
    "zh-Hant": "調查比例與人數",
    en: "Survey share against people",
  },
  formula:
    "a whole number k with |100 × k ÷ asked - percent| <= roundingSteps × last decimal of the percentage; none: doubtful",
  source: "Customer management textbook: satisfaction of 97.78 % in a sample of 1,500",
  version: 1,
  looksAt: {
    percent: {
      titles: { "zh-Hans": "比例", "zh-Hant": "比例", en: "Share" },
      unit: "percent",
      form: "figure",
      isInQuestion: true,
    },
    asked: {
      titles: { "zh-Hans": "受访人数", "zh-Hant": "受訪人數", en: "People asked" },
      unit: "people",
      form: "count",
    },
  },
  parameters: { roundingSteps },
  check: ({ percent, asked }, settings) => {
    const { low, high } = sharesOf(percent, settings.roundingSteps);
    const { least, most } = wholeNumbersIn(asked * low, Math.min(1, high) * asked);
    const places = {
      percent: percentOf(percent, "percent"),
      asked: { value: asked, written: "count" },
      implied: { value: (asked * percent.value) / 100, written: "count", decimals: 1 },
      least: { value: least, written: "count" },
      most: { value: most, written: "count" },
    } as const;
    if (asked <= 0) return { ...findings.nobody, places };
    if (percent.value > 100 || percent.value < 0) return { ...findings.impossible, places };
    if (most < least) return { ...findings.broken, places };
    return { ...(most === least ? findings.one : findings.some), places };
  },
  examples: [
    {
      why: "97.78 % of 1,500 are 1,466.7: 1,466 are 97.73 %, 1,467 are 97.80 %",
      claim: { percent: stated("97.78"), asked: 1500 },
      expect: "doubtful",
      says: {
        "zh-Hans":
          "1,500 人的 97.78% 是 1,466.7 人，不是整数：可能不是人数比例而是平均得分，须写明量表与人数。",
        "zh-Hant":
          "1,500 人的 97.78% 是 1,466.7 人，不是整數：可能不是人數比例而是平均得分，須寫明量表與人數。",
        en: "97.78% of 1,500 people are 1,466.7, no whole number: it may be a mean score and no share of people; the scale must be stated.",
      },
    },
    {
      why: "97.80 % of 1,500 are 1,467",
      claim: { percent: stated("97.80"), asked: 1500 },
      expect: "consistent",
    },
    {
      why: "98 % of 1,500 are 1,463 to 1,477 when written without decimals",
      claim: { percent: stated("98"), asked: 1500 },
      expect: "consistent",
    },
    {
      why: "more than all of them",
      claim: { percent: stated("101"), asked: 1500 },
      expect: "wrong",
    },
    {
      why: "a share of nobody",
      claim: { percent: stated("97.78"), asked: 0 },
      expect: "cannot_tell",
    },
  ],
};

const findings = {
  nobody: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "没有写明受访人数，{percent} 无法核对。",
      "zh-Hant": "沒有寫明受訪人數，{percent} 無法核對。",
      en: "Nobody says how many were asked: {percent} cannot be checked.",
    },
  },
  impossible: {
    state: "wrong",
    sentence: {
      "zh-Hans": "{percent} 不是 {asked} 人中的比例。",
      "zh-Hant": "{percent} 不是 {asked} 人中的比例。",
      en: "{percent} is no share of {asked} people.",
    },
  },
  broken: {
    state: "doubtful",
    sentence: {
      "zh-Hans":
        "{asked} 人的 {percent} 是 {implied} 人，不是整数：可能不是人数比例而是平均得分，须写明量表与人数。",
      "zh-Hant":
        "{asked} 人的 {percent} 是 {implied} 人，不是整數：可能不是人數比例而是平均得分，須寫明量表與人數。",
      en: "{percent} of {asked} people are {implied}, no whole number: it may be a mean score and no share of people; the scale must be stated.",
    },
  },
  one: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{asked} 人的 {percent} 是 {least} 人。",
      "zh-Hant": "{asked} 人的 {percent} 是 {least} 人。",
      en: "{percent} of {asked} people are {least}.",
    },
  },
  some: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{asked} 人的 {percent} 在 {least} 至 {most} 人之间。",
      "zh-Hant": "{asked} 人的 {percent} 在 {least} 至 {most} 人之間。",
      en: "{percent} of {asked} people are {least} to {most}.",
    },
  },
} as const;
