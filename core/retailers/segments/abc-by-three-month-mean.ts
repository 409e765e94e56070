import { filled, type Settings, type Titles } from "../../units/index.ts";
import type { Segmentation, SegmentAssignment } from "../segmentation.ts";
import { rankedByTotal, type Ranked } from "./ranked.ts";

type Name = "months" | "shareOfA" | "shareOfAAndB";

/** Retailers in A, B and C by the monthly mean of the last three months (ABC grading, Pareto). */
export const abcByThreeMonthMean: Segmentation<Name> = {
  titles: {
    "zh-Hans": "ABC 分类（近三个月月均进货额）",
    "zh-Hant": "ABC 分類（近三個月月均進貨額）",
    en: "ABC by the mean of three months",
  },
  formula:
    "A: Σ amount of all larger retailers < shareOfA × whole; B: < shareOfAAndB × whole; else C",
  source:
    "Customer management textbook, tables 2-21 and 2-22 and figure 2-2: monthly mean, ranking, grading",
  version: 1,
  parameters: {
    months: {
      titles: { "zh-Hans": "回看月数", "zh-Hant": "回看月數", en: "Months looked at" },
      unit: "months",
      min: 3,
      max: 6,
      preset: 3,
    },
    shareOfA: {
      titles: { "zh-Hans": "A 类累计占比", "zh-Hant": "A 類累計占比", en: "Share that A brings" },
      unit: "ratio",
      min: 0.1,
      max: 0.95,
      preset: 0.8,
    },
    shareOfAAndB: {
      titles: {
        "zh-Hans": "A、B 类累计占比",
        "zh-Hant": "A、B 類累計占比",
        en: "Share that A and B bring",
      },
      unit: "ratio",
      min: 0.1,
      max: 1,
      preset: 0.95,
    },
  },
  segments: ["A", "B", "C"],
  monthsOf: ({ months }) => months,
  assign: (amounts, settings) => {
    const ranked = rankedByTotal(amounts);
    const whole = ranked.reduce((sum, { total }) => sum + Math.max(0, total), 0);
    const months = amounts.months.length;
    const assignments = ranked.map((one) =>
      assignmentOf(one, { whole, months, retailers: ranked.length }, settings),
    );
    const standards = ["A", "B", "C"].map((segment) => ({
      segment,
      monthlyMeanCnyCents:
        assignments.findLast((one) => one.segment === segment)?.monthlyMeanCnyCents ?? null,
    }));
    return { standards, assignments };
  },
  examples: [
    {
      why: "20 retailers, 2.5 million yuan a month: 4 x 500,000 are 80 %, 6 x 62,500 are 15 %, 10 x 12,500 are 5 %",
      monthlyCnyCents: [monthOf20(), monthOf20(), monthOf20()],
      expect: "AAAABBBBBBCCCCCCCCCC".split(""),
    },
    {
      why: "the mean counts, not the last month: 900 + 0 + 0 is as much as 300 three times; equals go together",
      monthlyCnyCents: [
        [90_000, 30_000, 1000],
        [0, 30_000, 1000],
        [0, 30_000, 1000],
      ],
      expect: ["A", "A", "C"],
    },
    {
      why: "nobody bought anything: nobody is important",
      monthlyCnyCents: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      expect: ["C", "C"],
    },
  ],
};

function monthOf20(): readonly number[] {
  return Array.from({ length: 20 }, (_, place) => {
    if (place < 4) return 50_000_000;
    return place < 10 ? 6_250_000 : 1_250_000;
  });
}

interface Whole {
  readonly whole: number;
  readonly months: number;
  readonly retailers: number;
}

function assignmentOf(
  { retailer, total, rank, before }: Ranked,
  { whole, months, retailers }: Whole,
  settings: Settings<Name>,
): SegmentAssignment {
  const shareOfLarger = whole === 0 ? null : before / whole;
  const segment = total <= 0 ? "C" : segmentAt(shareOfLarger ?? 1, settings);
  const monthlyMeanCnyCents = total / months;
  const reason = filled(sentences[segment], {
    months: { value: months, written: "count" },
    mean: { value: monthlyMeanCnyCents, written: "yuan" },
    rank: { value: rank, written: "count" },
    retailers: { value: retailers, written: "count" },
    larger: { value: shareOfLarger ?? 0, written: "percent" },
    a: { value: settings.shareOfA, written: "percent" },
    b: { value: settings.shareOfAAndB, written: "percent" },
  });
  return { retailer, segment, monthlyMeanCnyCents, rank, shareOfLarger, reason };
}

function segmentAt(
  shareOfLarger: number,
  { shareOfA, shareOfAAndB }: Settings<Name>,
): "A" | "B" | "C" {
  if (shareOfLarger < shareOfA) return "A";
  return shareOfLarger < shareOfAAndB ? "B" : "C";
}

const sentences: Readonly<Record<"A" | "B" | "C", Titles>> = {
  A: {
    "zh-Hans":
      "近 {months} 个月月均进货 {mean} 元，{retailers} 户中排第 {rank}；比您大的户合计占 {larger}，不到 {a}，为 A 类。",
    "zh-Hant":
      "近 {months} 個月月均進貨 {mean} 元，{retailers} 戶中排第 {rank}；比您大的戶合計占 {larger}，不到 {a}，為 A 類。",
    en: "Mean of the last {months} months {mean} yuan, rank {rank} of {retailers}; all larger retailers together bring {larger}, below {a}: A.",
  },
  B: {
    "zh-Hans":
      "近 {months} 个月月均进货 {mean} 元，{retailers} 户中排第 {rank}；比您大的户合计占 {larger}，已达 {a}，不到 {b}，为 B 类。",
    "zh-Hant":
      "近 {months} 個月月均進貨 {mean} 元，{retailers} 戶中排第 {rank}；比您大的戶合計占 {larger}，已達 {a}，不到 {b}，為 B 類。",
    en: "Mean of the last {months} months {mean} yuan, rank {rank} of {retailers}; all larger retailers together bring {larger}, at least {a} and below {b}: B.",
  },
  C: {
    "zh-Hans":
      "近 {months} 个月月均进货 {mean} 元，{retailers} 户中排第 {rank}；比您大的户合计占 {larger},A、B 两类到 {b} 为止，为 C 类。",
    "zh-Hant":
      "近 {months} 個月月均進貨 {mean} 元，{retailers} 戶中排第 {rank}；比您大的戶合計占 {larger},A、B 兩類到 {b} 為止，為 C 類。",
    en: "Mean of the last {months} months {mean} yuan, rank {rank} of {retailers}; all larger retailers together bring {larger}, and A and B end at {b}: C.",
  },
};
