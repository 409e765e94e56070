import type { Settings } from "../../units/index.ts";
import type { Evidence } from "../evidence.ts";
import { partOf, sumOf } from "./ranked.ts";
import { regularityOf } from "./regularity.ts";

/** What willingness is read from. */
type WillingEvidence = Evidence<
  | "recentCartons"
  | "earlierCartons"
  | "skus"
  | "newSkus"
  | "cyclesOrdered"
  | "lineCycles"
  | "cyclesSinceFirst"
>;

/** The three signs that a retailer wants to grow, and how many of them stand. */
export interface SignsOfWillingness {
  /** (recent - earlier) ÷ earlier; null when there was nothing before. */
  readonly growth: number | null;
  readonly peerGrowth: number | null;
  readonly newSkuShare: number | null;
  readonly regularity: number | null;
  readonly signs: number;
}

type Volumes = Pick<WillingEvidence, "recentCartons" | "earlierCartons">;

/** How the volume of some retailers together moved; null when there was nothing before. */
export function growthOf(members: readonly Volumes[]): number | null {
  const [recent, earlier] = [
    sumOf(members.map(({ recentCartons }) => recentCartons)),
    sumOf(members.map(({ earlierCartons }) => earlierCartons)),
  ];
  return partOf(recent - earlier, earlier);
}

/** Counts the signs of one retailer; whoever bought nothing before and something now has grown. */
export function signsOfWillingness(
  one: WillingEvidence,
  peerGrowth: number | null,
  settings: Settings<"growthOverPeers" | "newSkuShare" | "regularShare">,
): SignsOfWillingness {
  const growth = growthOf([one]);
  const newSkuShare = partOf(one.newSkus, one.skus);
  const regularity = regularityOf(one);
  const isGrowing =
    growth === null
      ? one.recentCartons > 0
      : growth >= (peerGrowth ?? 0) + settings.growthOverPeers;
  const signs = [
    isGrowing,
    (newSkuShare ?? 0) >= settings.newSkuShare,
    (regularity ?? 0) >= settings.regularShare,
  ].filter(Boolean).length;
  return { growth, peerGrowth, newSkuShare, regularity, signs };
}
