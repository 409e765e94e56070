import { businessTypes } from "../business-types.ts";
import { evidenceFields } from "../evidence.ts";
import { sizeClasses } from "../market-codes.ts";
import type { Segmentation, SegmentAssignment } from "../segmentation.ts";
import { monthsLooked, shareParameter } from "./parameters.ts";
import { sizeMeasures, typeUnknown } from "./size-words.ts";
import { isCodeOf, type SizeBounds, type SizeEvidence, sizesOf } from "./sizes-of-type.ts";

const { monthlyCnyCents, monthlyCartons, businessType, marketType } = evidenceFields;

/** Retailers in large, medium and small by what they bring of the quantity and the amount of their business type. */
export const sizeInBusinessType: Segmentation<
  "months" | keyof SizeBounds,
  "monthlyCnyCents" | "monthlyCartons" | "businessType" | "marketType"
> = {
  titles: { "zh-Hans": "业态内规模", "zh-Hant": "業態內規模", en: "Size in its business type" },
  formula: {
    "zh-Hans":
      "份额 = 权重 × 占本业态条数 +（1 − 权重）× 占本业态金额；按份额从大到小，比它大的户合计 < 大型累计占比为 1 大型，< 大、中型累计占比为 2 中型，其余为 3 小型；编码 = 市场类型 + 业态 + 规模",
    "zh-Hant":
      "份額 = 權重 × 占本業態條數 +（1 − 權重）× 占本業態金額；按份額從大到小，比它大的戶合計 < 大型累計占比為 1 大型，< 大、中型累計占比為 2 中型，其餘為 3 小型；編碼 = 市場類型 + 業態 + 規模",
    en: "Share = weight × share of the type's cartons + (1 − weight) × share of its amount; 1 large: all larger ones bring less than the share of the large; 2 medium: less than that of large and medium; else 3 small; code = market type, business type, size",
  },
  source:
    "Rule of 2008 on customer types: size by quantity and amount share inside the type; where the sizes end is this house's own proposal",
  version: 1,
  segments: sizeClasses,
  measures: sizeMeasures,
  parameters: {
    months: monthsLooked,
    weightOfCartons: shareParameter(
      { "zh-Hans": "数量的权重", "zh-Hant": "數量的權重", en: "Weight of quantity" },
      0.5,
    ),
    shareOfLarge: shareParameter(
      { "zh-Hans": "大型累计占比", "zh-Hant": "大型累計占比", en: "Share that the large bring" },
      0.5,
    ),
    shareOfLargeAndMedium: shareParameter(
      {
        "zh-Hans": "大、中型累计占比",
        "zh-Hant": "大、中型累計占比",
        en: "Share that large and medium bring",
      },
      0.8,
    ),
  },
  ascending: [["shareOfLarge", "shareOfLargeAndMedium"]],
  looksAt: { monthlyCnyCents, monthlyCartons, businessType, marketType },
  windowOf: ({ months }) => ({ months, cycles: 0 }),
  assign: (evidence, settings) =>
    [...Map.groupBy(evidence, (one) => one.businessType)].flatMap(([type, members]) =>
      isCodeOf(businessTypes, type) ? sizesOf(members, settings) : members.map(outside),
    ),
  examples: [
    {
      why: "50 % of cartons and amount: large; the next starts at 50 %, below 80 %: medium; the last at 80 %: small; another type is cut by itself",
      given: [
        urban("grocery", 50, 500_000),
        urban("grocery", 30, 300_000),
        urban("grocery", 20, 200_000),
        urban("supermarket", 5, 50_000),
        urban("", 500, 5_000_000),
      ],
      expect: ["large", "medium", "small", "large", null],
    },
    {
      why: "60 % of cartons and 40 % of amount are 50 %, as much as 40 % and 60 %: equals go together",
      given: [urban("convenience", 60, 400_000), urban("convenience", 40, 600_000)],
      expect: ["large", "large"],
    },
  ],
};

function urban(type: string, cartons: number, cents: number) {
  const [monthlyCartonsOf, amounts] = [
    [cartons, 0, 0],
    [cents, 0, 0],
  ];
  return {
    businessType: type,
    marketType: "urban",
    monthlyCartons: monthlyCartonsOf,
    monthlyCnyCents: amounts,
  };
}

function outside({ retailer }: SizeEvidence): SegmentAssignment {
  return { retailer, segment: null, code: null, figures: {}, reason: typeUnknown };
}
