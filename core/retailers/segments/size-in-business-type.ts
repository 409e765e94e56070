import { filled, type Titles } from "../../units/index.ts";
import { businessTypes } from "../business-types.ts";
import type { CodeList } from "../code-list.ts";
import { evidenceFields, type Evidence } from "../evidence.ts";
import { marketTypes, sizeClasses, type SizeClass } from "../market-codes.ts";
import type { Segmentation, SegmentAssignment } from "../segmentation.ts";
import { monthsLooked, shareParameter } from "./parameters.ts";
import { partOf, rankedByTotal, sumOf } from "./ranked.ts";
import { sizeMeasures, sizeSentence, typeUnknown } from "./size-words.ts";

const { monthlyCnyCents, monthlyCartons, businessType, marketType } = evidenceFields;

type Own = Evidence<"monthlyCnyCents" | "monthlyCartons" | "businessType" | "marketType">;
type Bounds = Readonly<
  Record<"shareOfLarge" | "shareOfLargeAndMedium" | "weightOfCartons", number>
>;

/** Retailers in large, medium and small by what they bring of the quantity and the amount of their business type. */
export const sizeInBusinessType: Segmentation<
  "months" | keyof Bounds,
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
      isKnown(businessTypes, type) ? sizesOf(members, settings) : members.map(outside),
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

function isKnown<Code extends string>(
  list: Readonly<Record<Code, CodeList[string]>>,
  code: string,
): code is Code {
  return code in list;
}

function outside({ retailer }: Own): SegmentAssignment {
  return { retailer, segment: null, code: null, figures: {}, reason: typeUnknown };
}

function sizesOf(members: readonly Own[], bounds: Bounds): readonly SegmentAssignment[] {
  const bought = (values: readonly number[]): number => Math.max(0, sumOf(values));
  const cartons = sumOf(members.map((one) => bought(one.monthlyCartons)));
  const cents = sumOf(members.map((one) => bought(one.monthlyCnyCents)));
  const byRetailer = new Map(members.map((one) => [one.retailer, one]));
  const shares = members.map((one) => {
    const ofCartons = partOf(bought(one.monthlyCartons), cartons) ?? 0;
    const ofAmount = partOf(bought(one.monthlyCnyCents), cents) ?? 0;
    const share = bounds.weightOfCartons * ofCartons + (1 - bounds.weightOfCartons) * ofAmount;
    // the dust of binary fractions parts no equals
    return { retailer: one.retailer, total: Math.round(share * 1e12) / 1e12 };
  });
  return rankedByTotal(shares).flatMap(({ retailer, total, before, rank }) => {
    const own = byRetailer.get(retailer);
    const share = { shareOfType: total, shareOfLarger: before, rank };
    return own === undefined ? [] : [sizeOf(own, share, { bounds, cartons, cents })];
  });
}

interface Whole {
  readonly bounds: Bounds;
  readonly cartons: number;
  readonly cents: number;
}

function sizeOf(
  own: Own,
  share: Readonly<Record<"shareOfType" | "shareOfLarger" | "rank", number>>,
  { bounds, cartons, cents }: Whole,
): SegmentAssignment {
  const segment = sizeAt(share, bounds);
  const figures = {
    shareOfCartons: partOf(Math.max(0, sumOf(own.monthlyCartons)), cartons),
    shareOfAmount: partOf(Math.max(0, sumOf(own.monthlyCnyCents)), cents),
    ...share,
  };
  const reason = filled(sizeSentence, {
    type: titlesOf(businessTypes, own.businessType),
    cartons: { value: figures.shareOfCartons ?? 0, written: "percent", decimals: 2 },
    amount: { value: figures.shareOfAmount ?? 0, written: "percent", decimals: 2 },
    rank: { value: share.rank, written: "count" },
    larger: { value: share.shareOfLarger, written: "percent" },
    large: { value: bounds.shareOfLarge, written: "percent" },
    medium: { value: bounds.shareOfLargeAndMedium, written: "percent" },
    size: sizeClasses[segment].titles,
  });
  return { retailer: own.retailer, segment, code: codeOf(own, segment), figures, reason };
}

function sizeAt(
  { shareOfType, shareOfLarger }: Readonly<Record<"shareOfType" | "shareOfLarger", number>>,
  { shareOfLarge, shareOfLargeAndMedium }: Bounds,
): SizeClass {
  if (shareOfType <= 0) return "small";
  if (shareOfLarger < shareOfLarge) return "large";
  return shareOfLarger < shareOfLargeAndMedium ? "medium" : "small";
}

function titlesOf(list: CodeList, code: string): Titles {
  return list[code]?.titles ?? { "zh-Hans": code, "zh-Hant": code, en: code };
}

/** CZ1: urban grocery, large; null while the market type is not known. */
function codeOf({ marketType: market, businessType: type }: Own, size: SizeClass): string | null {
  if (!isKnown(marketTypes, market) || !isKnown(businessTypes, type)) return null;
  return `${marketTypes[market].letter}${businessTypes[type].letter}${sizeClasses[size].letter}`;
}
