import type { ClaimCheck } from "../claim.ts";
import { figureOf, stated, type Stated } from "../stated.ts";

/** How satisfaction and complaints moved over the same time. */
export interface SatisfactionClaim {
  readonly satisfactionChange: Stated;
  readonly complaintChange: Stated;
}

/** Asks for a second look where satisfaction and complaints move the same way. */
export const satisfactionAgainstComplaints: ClaimCheck<SatisfactionClaim, "level"> = {
  titles: {
    "zh-Hans": "满意度与投诉率",
    "zh-Hant": "滿意度與投訴率",
    en: "Satisfaction against complaints",
  },
  formula: "both rise or both fall by more than level: doubtful; else consistent",
  source: "Area sales analysis: satisfaction falls while the complaint rate falls too",
  version: 1,
  looksAt: {
    satisfactionChange: {
      titles: { "zh-Hans": "满意度变化", "zh-Hant": "滿意度變化", en: "Change of satisfaction" },
      unit: "points",
      form: "figure",
    },
    complaintChange: {
      titles: {
        "zh-Hans": "投诉率变化",
        "zh-Hant": "投訴率變化",
        en: "Change of the complaint rate",
      },
      unit: "points",
      form: "figure",
      isInQuestion: true,
    },
  },
  parameters: {
    level: {
      titles: {
        "zh-Hans": "视为持平的变化（点）",
        "zh-Hant": "視為持平的變化（點）",
        en: "Change that still counts as level",
      },
      unit: "points",
      min: 0,
      max: 20,
      preset: 0,
    },
  },
  check: ({ satisfactionChange, complaintChange }, { level }) => {
    const places = {
      satisfaction: figureOf(satisfactionChange, "signed"),
      complaints: figureOf(complaintChange, "signed"),
    };
    const changes = [satisfactionChange.value, complaintChange.value];
    if (changes.every((change) => change > level)) return { ...findings.bothRise, places };
    if (changes.every((change) => change < -level)) return { ...findings.bothFall, places };
    return { ...findings.apart, places };
  },
  examples: [
    {
      why: "both fell: fewer complain, and fewer are content",
      claim: { satisfactionChange: stated("-1.2"), complaintChange: stated("-0.4") },
      expect: "doubtful",
      says: {
        "zh-Hans":
          "满意度变化 -1.2 点，投诉率变化 -0.4 点，两者同时下降，互相矛盾：请看投诉渠道是否畅通、调查口径是否相同。",
        "zh-Hant":
          "滿意度變化 -1.2 點，投訴率變化 -0.4 點，兩者同時下降，互相矛盾：請看投訴管道是否暢通、調查口徑是否相同。",
        en: "Satisfaction -1.2 points, complaints -0.4 points: both fell, a contradiction. Look whether complaints get through and whether the survey is the same.",
      },
    },
    {
      why: "less content, more complaints",
      claim: { satisfactionChange: stated("-1.2"), complaintChange: stated("+0.4") },
      expect: "consistent",
    },
    {
      why: "more content, more complaints",
      claim: { satisfactionChange: stated("+1.2"), complaintChange: stated("+0.4") },
      expect: "doubtful",
    },
    {
      why: "complaints did not move",
      claim: { satisfactionChange: stated("-1.2"), complaintChange: stated("0.0") },
      expect: "consistent",
    },
  ],
};

const findings = {
  bothFall: {
    state: "doubtful",
    sentence: {
      "zh-Hans":
        "满意度变化 {satisfaction} 点，投诉率变化 {complaints} 点，两者同时下降，互相矛盾：请看投诉渠道是否畅通、调查口径是否相同。",
      "zh-Hant":
        "滿意度變化 {satisfaction} 點，投訴率變化 {complaints} 點，兩者同時下降，互相矛盾：請看投訴管道是否暢通、調查口徑是否相同。",
      en: "Satisfaction {satisfaction} points, complaints {complaints} points: both fell, a contradiction. Look whether complaints get through and whether the survey is the same.",
    },
  },
  bothRise: {
    state: "doubtful",
    sentence: {
      "zh-Hans":
        "满意度变化 {satisfaction} 点，投诉率变化 {complaints} 点，两者同时上升，互相矛盾：请看是谁在投诉、调查了谁。",
      "zh-Hant":
        "滿意度變化 {satisfaction} 點，投訴率變化 {complaints} 點，兩者同時上升，互相矛盾：請看是誰在投訴、調查了誰。",
      en: "Satisfaction {satisfaction} points, complaints {complaints} points: both rose, a contradiction. Look who complains and who was asked.",
    },
  },
  apart: {
    state: "consistent",
    sentence: {
      "zh-Hans": "满意度变化 {satisfaction} 点，投诉率变化 {complaints} 点，并不矛盾。",
      "zh-Hant": "滿意度變化 {satisfaction} 點，投訴率變化 {complaints} 點，並不矛盾。",
      en: "Satisfaction {satisfaction} points, complaints {complaints} points: no contradiction.",
    },
  },
} as const;
