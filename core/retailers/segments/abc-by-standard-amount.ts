import { filled, type Parameter, type Titles } from "../../units/index.ts";
import { evidenceFields } from "../evidence.ts";
import type { Segmentation } from "../segmentation.ts";
import { abcMeasures, abcSegments } from "./abc.ts";
import { monthsLooked } from "./parameters.ts";
import { rankedByTotal, sumOf } from "./ranked.ts";

const { monthlyCnyCents } = evidenceFields;

const yuan = (titles: Titles, preset: number): Parameter => ({
  titles,
  unit: "yuan/month",
  min: 0,
  max: 10_000_000,
  preset,
});

/** Retailers in A, B and C by amounts that their own monthly mean must come up to, whatever the others buy. */
export const abcByStandardAmount: Segmentation<
  "months" | "standardOfB" | "standardOfA",
  "monthlyCnyCents"
> = {
  titles: {
    "zh-Hans": "ABC 分类（标准金额）",
    "zh-Hant": "ABC 分類（標準金額）",
    en: "ABC by standard amount",
  },
  formula: {
    "zh-Hans": "月均进货额 ≥ A 类标准金额为 A，≥ B 类标准金额为 B，其余为 C；与其他户无关",
    "zh-Hant": "月均進貨額 ≥ A 類標準金額為 A，≥ B 類標準金額為 B，其餘為 C；與其他戶無關",
    en: "A: monthly mean ≥ standard of A; B: ≥ standard of B; else C; other retailers do not matter",
  },
  source:
    "Customer management textbook, grading after table 2-22: a grade standard amount; the amounts are this house's own proposal",
  version: 1,
  segments: abcSegments,
  measures: abcMeasures,
  parameters: {
    months: monthsLooked,
    standardOfB: yuan(
      {
        "zh-Hans": "B 类标准金额（元/月）",
        "zh-Hant": "B 類標準金額（元/月）",
        en: "Standard of B, yuan a month",
      },
      8000,
    ),
    standardOfA: yuan(
      {
        "zh-Hans": "A 类标准金额（元/月）",
        "zh-Hant": "A 類標準金額（元/月）",
        en: "Standard of A, yuan a month",
      },
      20_000,
    ),
  },
  ascending: [["standardOfB", "standardOfA"]],
  looksAt: { monthlyCnyCents },
  windowOf: ({ months }) => ({ months, cycles: 0 }),
  assign: (evidence, { months, standardOfA, standardOfB }) => {
    const totals = evidence.map((one) => ({
      retailer: one.retailer,
      total: sumOf(one.monthlyCnyCents),
    }));
    return rankedByTotal(totals).map(({ retailer, total, rank }) => {
      const monthlyMeanCnyCents = total / months;
      const yuanAMonth = monthlyMeanCnyCents / 100;
      const segment = yuanAMonth >= standardOfA ? "A" : yuanAMonth >= standardOfB ? "B" : "C";
      const reason = filled(sentences[segment], {
        months: { value: months, written: "count" },
        mean: { value: monthlyMeanCnyCents, written: "yuan" },
        a: { value: standardOfA, written: "count" },
        b: { value: standardOfB, written: "count" },
      });
      return { retailer, segment, code: null, figures: { monthlyMeanCnyCents, rank }, reason };
    });
  },
  examples: [
    {
      why: "25,000 yuan a month come up to 20,000; 60,000 ÷ 3 = 20,000 just do; 8,000 to 8,000; 7,999 do not",
      given: [
        { monthlyCnyCents: [2_500_000, 2_500_000, 2_500_000] },
        { monthlyCnyCents: [6_000_000, 0, 0] },
        { monthlyCnyCents: [800_000, 800_000, 800_000] },
        { monthlyCnyCents: [799_900, 799_900, 799_900] },
      ],
      expect: ["A", "A", "B", "C"],
    },
    {
      why: "over 4 months with other standards: 40,000 ÷ 4 = 10,000 of 10,000",
      given: [{ monthlyCnyCents: [4_000_000, 0, 0, 0] }, { monthlyCnyCents: [0, 0, 0, 0] }],
      settings: { months: 4, standardOfA: 10_000, standardOfB: 0 },
      expect: ["A", "B"],
    },
  ],
};

const sentences: Readonly<Record<"A" | "B" | "C", Titles>> = {
  A: {
    "zh-Hans": "近 {months} 个月月均进货 {mean} 元，达到 A 类标准 {a} 元，为 A 类。",
    "zh-Hant": "近 {months} 個月月均進貨 {mean} 元，達到 A 類標準 {a} 元，為 A 類。",
    en: "Mean of the last {months} months {mean} yuan, at least the {a} yuan of A: A.",
  },
  B: {
    "zh-Hans":
      "近 {months} 个月月均进货 {mean} 元，达到 B 类标准 {b} 元，不到 A 类的 {a} 元，为 B 类。",
    "zh-Hant":
      "近 {months} 個月月均進貨 {mean} 元，達到 B 類標準 {b} 元，不到 A 類的 {a} 元，為 B 類。",
    en: "Mean of the last {months} months {mean} yuan, at least the {b} yuan of B and below the {a} yuan of A: B.",
  },
  C: {
    "zh-Hans": "近 {months} 个月月均进货 {mean} 元，不到 B 类标准 {b} 元，为 C 类。",
    "zh-Hant": "近 {months} 個月月均進貨 {mean} 元，不到 B 類標準 {b} 元，為 C 類。",
    en: "Mean of the last {months} months {mean} yuan, below the {b} yuan of B: C.",
  },
};
