import { filled, type Titles } from "../../units/index.ts";
import { evidenceFields } from "../evidence.ts";
import type { Segmentation } from "../segmentation.ts";
import { abcMeasures, abcSegments } from "./abc.ts";
import { monthsLooked, shareParameter } from "./parameters.ts";
import { partOf, rankedByTotal, sumOf } from "./ranked.ts";

const { monthlyCnyCents } = evidenceFields;

/** Retailers in A, B and C by the monthly mean of the last three months (ABC grading, Pareto). */
export const abcByThreeMonthMean: Segmentation<
  "months" | "shareOfA" | "shareOfAAndB",
  "monthlyCnyCents"
> = {
  titles: {
    "zh-Hans": "ABC 分类（近三个月月均进货额）",
    "zh-Hant": "ABC 分類（近三個月月均進貨額）",
    en: "ABC by the mean of three months",
  },
  formula: {
    "zh-Hans":
      "按月均进货额从大到小：比它大的户合计占比 < A 类累计占比为 A，< A、B 类累计占比为 B，其余为 C；没有进货的为 C",
    "zh-Hant":
      "按月均進貨額從大到小：比它大的戶合計占比 < A 類累計占比為 A，< A、B 類累計占比為 B，其餘為 C；沒有進貨的為 C",
    en: "By monthly mean, the largest first: A while all larger retailers bring less than the share of A, B while less than the share of A and B, else C; C without purchases",
  },
  source:
    "Customer management textbook, tables 2-21 and 2-22 and figure 2-2: monthly mean, ranking, grading",
  version: 1,
  segments: abcSegments,
  measures: {
    ...abcMeasures,
    shareOfLarger: {
      titles: {
        "zh-Hans": "比它大的户占比",
        "zh-Hant": "比它大的戶占比",
        en: "Share of all larger",
      },
      unit: "ratio",
    },
  },
  parameters: {
    months: monthsLooked,
    shareOfA: shareParameter(
      { "zh-Hans": "A 类累计占比", "zh-Hant": "A 類累計占比", en: "Share that A brings" },
      0.8,
    ),
    shareOfAAndB: shareParameter(
      {
        "zh-Hans": "A、B 类累计占比",
        "zh-Hant": "A、B 類累計占比",
        en: "Share that A and B bring",
      },
      0.95,
    ),
  },
  ascending: [["shareOfA", "shareOfAAndB"]],
  looksAt: { monthlyCnyCents },
  windowOf: ({ months }) => ({ months, cycles: 0 }),
  assign: (evidence, { months, shareOfA, shareOfAAndB }) => {
    const ranked = rankedByTotal(
      evidence.map(({ retailer, monthlyCnyCents: amounts }) => ({
        retailer,
        total: sumOf(amounts),
      })),
    );
    const whole = sumOf(ranked.map(({ total }) => Math.max(0, total)));
    const gradeAt = (share: number): "A" | "B" | "C" =>
      share < shareOfA ? "A" : share < shareOfAAndB ? "B" : "C";
    return ranked.map(({ retailer, total, rank, before }) => {
      const shareOfLarger = partOf(before, whole);
      const segment = total <= 0 ? "C" : gradeAt(shareOfLarger ?? 1);
      const monthlyMeanCnyCents = total / months;
      const reason = filled(sentences[segment], {
        months: { value: months, written: "count" },
        mean: { value: monthlyMeanCnyCents, written: "yuan" },
        rank: { value: rank, written: "count" },
        retailers: { value: ranked.length, written: "count" },
        larger: { value: shareOfLarger ?? 0, written: "percent" },
        a: { value: shareOfA, written: "percent" },
        b: { value: shareOfAAndB, written: "percent" },
      });
      const figures = { monthlyMeanCnyCents, rank, shareOfLarger };
      return { retailer, segment, code: null, figures, reason };
    });
  },
  examples: [
    {
      why: "20 retailers, 2.5 million yuan a month: 4 x 500,000 are 80 %, 6 x 62,500 are 15 %, 10 x 12,500 are 5 %",
      given: figure22(),
      expect: "AAAABBBBBBCCCCCCCCCC".split(""),
    },
    {
      why: "the mean counts, not the last month: 900 + 0 + 0 is as much as 300 three times; equals go together",
      given: [
        { monthlyCnyCents: [90_000, 0, 0] },
        { monthlyCnyCents: [30_000, 30_000, 30_000] },
        { monthlyCnyCents: [1000, 1000, 1000] },
      ],
      expect: ["A", "A", "C"],
    },
    {
      why: "nobody bought anything: nobody is important",
      given: [{ monthlyCnyCents: [0, 0, 0] }, { monthlyCnyCents: [0, 0, 0] }],
      expect: ["C", "C"],
    },
  ],
};

function figure22(): readonly { readonly monthlyCnyCents: readonly number[] }[] {
  return Array.from({ length: 20 }, (_, place) => {
    const month = place < 4 ? 50_000_000 : place < 10 ? 6_250_000 : 1_250_000;
    return { monthlyCnyCents: [month, month, month] };
  });
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
      "近 {months} 个月月均进货 {mean} 元，{retailers} 户中排第 {rank}；比您大的户合计占 {larger}，A、B 两类到 {b} 为止，为 C 类。",
    "zh-Hant":
      "近 {months} 個月月均進貨 {mean} 元，{retailers} 戶中排第 {rank}；比您大的戶合計占 {larger}，A、B 兩類到 {b} 為止，為 C 類。",
    en: "Mean of the last {months} months {mean} yuan, rank {rank} of {retailers}; all larger retailers together bring {larger}, and A and B end at {b}: C.",
  },
};
