import { filled, type Titles } from "../../units/index.ts";
import { businessTypes } from "../business-types.ts";
import type { CodeList } from "../code-list.ts";
import type { Evidence } from "../evidence.ts";
import { marketTypes, sizeClasses, type SizeClass } from "../market-codes.ts";
import type { SegmentAssignment } from "../segmentation.ts";
import { partOf, rankedByTotal, sumOf } from "./ranked.ts";
import { sizeSentence } from "./size-words.ts";

/** What the size of a retailer is read from. */
export type SizeEvidence = Evidence<
  "monthlyCnyCents" | "monthlyCartons" | "businessType" | "marketType"
>;

/** Where the sizes end, and how much quantity weighs beside amount. */
export type SizeBounds = Readonly<
  Record<"shareOfLarge" | "shareOfLargeAndMedium" | "weightOfCartons", number>
>;

/** Whether a code is one of a list's. */
export function isCodeOf<Code extends string>(
  list: Readonly<Record<Code, CodeList[string]>>,
  code: string,
): code is Code {
  return code in list;
}

/** The sizes of retailers of one business type, the largest first. */
export function sizesOf(
  members: readonly SizeEvidence[],
  bounds: SizeBounds,
): readonly SegmentAssignment[] {
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
  readonly bounds: SizeBounds;
  readonly cartons: number;
  readonly cents: number;
}

function sizeOf(
  own: SizeEvidence,
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
  { shareOfLarge, shareOfLargeAndMedium }: SizeBounds,
): SizeClass {
  if (shareOfType <= 0) return "small";
  if (shareOfLarger < shareOfLarge) return "large";
  return shareOfLarger < shareOfLargeAndMedium ? "medium" : "small";
}

function titlesOf(list: CodeList, code: string): Titles {
  return list[code]?.titles ?? { "zh-Hans": code, "zh-Hant": code, en: code };
}

/** CZ1: urban grocery, large; null while the market type is not known. */
function codeOf(
  { marketType: market, businessType: type }: SizeEvidence,
  size: SizeClass,
): string | null {
  if (!isCodeOf(marketTypes, market) || !isCodeOf(businessTypes, type)) return null;
  return `${marketTypes[market].letter}${businessTypes[type].letter}${sizeClasses[size].letter}`;
}
