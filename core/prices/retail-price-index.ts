import {
  cellOf,
  ratioOf,
  totalOf,
  wideColumn,
  type CnyCents,
  type Quantity,
  type Ratio,
  type Settings,
  type Titles,
  type WholeColumn,
  type WideColumn,
} from "../units/index.ts";
import { priceAt, type PriceColumn } from "./price-gap.ts";
import { carriedForward, priceIndexOf, type PriceIndex } from "./price-series.ts";

/** What the index is made of, as columns of one length, one row per SKU. */
export interface IndexPrices {
  readonly sku: WholeColumn<"sku">;
  /** CNY cents per carton; -1 where there is none. */
  readonly guidance: PriceColumn;
  /** Wholesale volume of the year before. */
  readonly lastYearCartons: WideColumn<"cartons">;
  /** Mean prices seen, one column per cycle, the oldest first and the measured one last; -1 where none was seen. */
  readonly cycles: readonly PriceColumn[];
}

/** Why a SKU is not in the index. */
export type DroppedBecause = "never-seen" | "seen-too-long-ago" | "no-guidance" | "no-volume";

/** Each reason in words. */
export const droppedTitles: Readonly<Record<DroppedBecause, Titles>> = {
  "never-seen": {
    "zh-Hans": "没有采集到零售价",
    "zh-Hant": "沒有採集到零售價",
    en: "No retail price was seen",
  },
  "seen-too-long-ago": {
    "zh-Hans": "上次采集零售价已过久",
    "zh-Hant": "上次採集零售價已過久",
    en: "The retail price was seen too long ago",
  },
  "no-guidance": {
    "zh-Hans": "没有建议零售价",
    "zh-Hant": "沒有建議零售價",
    en: "It has no guidance price",
  },
  "no-volume": {
    "zh-Hans": "上年没有销量",
    "zh-Hant": "去年沒有銷量",
    en: "Nothing of it was sold the year before",
  },
};

/** The index with everything that stands behind it. */
export interface RetailPriceIndex {
  /** 100 = prices as recommended; null when no SKU is left. */
  readonly index: PriceIndex | null;
  /** Σ price now × last year's cartons. */
  readonly numerator: CnyCents;
  /** Σ guidance price × last year's cartons. */
  readonly denominator: CnyCents;
  /** How many SKUs are in it. */
  readonly n: number;
  /** The share of last year's cartons that these SKUs are; null when nothing was sold. */
  readonly coveredShare: Ratio | null;
  readonly carried: readonly { readonly sku: number; readonly carriedCycles: number }[];
  readonly dropped: readonly { readonly sku: number; readonly because: DroppedBecause }[];
}

interface Member {
  readonly sku: number;
  readonly guidance: number | null;
  readonly cartons: number;
  readonly price: number | null;
  readonly carriedCycles: number;
  readonly wasSeen: boolean;
}

/**
 * The retail price index: prices of now over guidance prices, weighted by last year's volume, × 100 (Laspeyres).
 * Last year's volumes keep a change of the mix from passing for a change of prices. A price that was not seen is carried
 * forward for a few cycles; then its SKU leaves both sums, because a half-known SKU would move the index by itself.
 *
 * @param prices columns of one length; the last of `cycles` is measured
 * @returns the index with both sums, and which SKUs were carried or dropped and why
 * @throws Bug when a setting lies outside its bounds
 * @see definition in a national price analysis of 2012: Σ(price now × weight) ÷ Σ(guidance price × weight)
 */
export function retailPriceIndex(
  prices: IndexPrices,
  chosen: Partial<Settings> = {},
): RetailPriceIndex {
  const members = Array.from(prices.sku.keys(), (row) => memberOf(prices, row, chosen));
  const kept = members.filter((member) => reasonOf(member) === null);
  const numerator = weighted(kept, ({ price }) => price);
  const denominator = weighted(kept, ({ guidance }) => guidance);
  return {
    index: priceIndexOf(numerator, denominator),
    numerator,
    denominator,
    n: kept.length,
    coveredShare: ratioOf(cartonsOf(kept), cartonsOf(members)),
    carried: kept
      .filter(({ carriedCycles }) => carriedCycles > 0)
      .map(({ sku, carriedCycles }) => ({ sku, carriedCycles })),
    dropped: members.flatMap((member) => {
      const because = reasonOf(member);
      return because === null ? [] : [{ sku: member.sku, because }];
    }),
  };
}

function weighted(
  members: readonly Member[],
  priceOf: (member: Member) => number | null,
): CnyCents {
  const amounts = members.map((member) => (priceOf(member) ?? 0) * member.cartons);
  return totalOf<"cny-cents">(amounts);
}

function cartonsOf(members: readonly Member[]): Quantity<"cartons"> {
  return totalOf<"cartons">(members.map(({ cartons }) => Math.max(0, cartons)));
}

function memberOf(prices: IndexPrices, row: number, chosen: Partial<Settings>): Member {
  const series = wideColumn<"cny-cents/carton">(
    prices.cycles.map((cycle) => priceAt(cycle, row) ?? -1),
  );
  const { price = null, carriedCycles = 0 } = carriedForward(series, chosen).at(-1) ?? {};
  return {
    sku: cellOf(prices.sku, row),
    guidance: priceAt(prices.guidance, row),
    cartons: cellOf(prices.lastYearCartons, row),
    price,
    carriedCycles,
    wasSeen: series.some((seen) => seen > 0),
  };
}

function reasonOf({ price, wasSeen, guidance, cartons }: Member): DroppedBecause | null {
  if (cartons <= 0) return "no-volume";
  if (guidance === null) return "no-guidance";
  if (price === null) return wasSeen ? "seen-too-long-ago" : "never-seen";
  return null;
}
