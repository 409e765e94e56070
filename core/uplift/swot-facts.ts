import type { TradeArea } from "../retailers/index.ts";
import type { Figure, Titles } from "../units/index.ts";
import type { Competitors } from "./competitors.ts";
import type { Quartiles } from "./quartiles.ts";
import type { WeakItem } from "./weakest-items.ts";

/** How many cycles a sheet looks back; growth is against the same ones a year before, so that seasons do not count. */
export const swotCycles = 13;

interface MeasureCard {
  readonly titles: Titles;
  readonly written: Figure["written"];
  readonly decimals: number;
}

const card = (
  [hans, hant, en]: readonly [string, string, string],
  written: Figure["written"],
  decimals: number,
): MeasureCard => ({ titles: { "zh-Hans": hans, "zh-Hant": hant, en }, written, decimals });

/** The numbers by which a retailer is held against its peers, over the last cycles. */
export const swotMeasures = {
  margin: card(
    [
      "毛利率（按采集的零售价，未采集的按指导价）",
      "毛利率（按採集的零售價，未採集的按指導價）",
      "Gross margin on the retail price (seen, else guidance)",
    ],
    "percent",
    1,
  ),
  upperShare: card(["一二类销量占比", "一二類銷量占比", "Share of classes 1 and 2"], "percent", 1),
  skus: card(["进货规格数", "進貨規格數", "SKUs bought"], "count", 0),
  growth: card(
    [
      "销量增幅（近 13 周比上年同期）",
      "銷量增幅（近 13 週比上年同期）",
      "Growth of 13 weeks on a year before",
    ],
    "change",
    1,
  ),
  regularity: card(
    ["订货规律（有订货的周占比）", "訂貨規律（有訂貨的週占比）", "Share of weeks with an order"],
    "percent",
    0,
  ),
  stockOutDays: card(
    ["断货天数（每规格每周）", "斷貨天數（每規格每週）", "Stock-out days per SKU and week"],
    "count",
    1,
  ),
  topThreeShare: card(
    ["前三个规格销量占比", "前三個規格銷量占比", "Share of the three best SKUs"],
    "percent",
    1,
  ),
} as const satisfies Record<string, MeasureCard>;

/** One of the numbers by which a retailer is held against its peers. */
export type SwotMeasure = keyof typeof swotMeasures;

/** A value of each measure; null where it is not known. */
export type SwotNumbers = Readonly<Record<SwotMeasure, number | null>>;

/** An item of a rating with its name. */
export type NamedItem = WeakItem & { readonly titles: Titles };

/** What is known of one retailer when its sheet is written. */
export interface SwotFacts {
  readonly own: SwotNumbers;
  /** Of those peers of whom the number is known. */
  readonly peers: Readonly<Record<SwotMeasure, Quartiles | null>>;
  /** Null when the retailer has no coordinates. */
  readonly competitors: Competitors | null;
  readonly tradeArea: TradeArea | null;
  readonly requestedCartons: number;
  readonly suppliedCartons: number;
  /** SKUs that at least half of the peers buy and this one does not, the most usual first. */
  readonly skusOfPeers: readonly string[];
  readonly fullItems: readonly Titles[];
  /** The most promising first. */
  readonly weakItems: readonly NamedItem[];
  readonly unknownItems: readonly Titles[];
  readonly star: StarStanding | null;
}

/** Where a retailer stands among the stars of those ranked with it; hundredths of a point. */
export interface StarStanding {
  readonly stars: number;
  readonly points: number;
  /** The fewest points with which somebody has one star more; null when nobody has. */
  readonly leastOfNext: number | null;
  /** The most points with which somebody has one star less; null when nobody has. */
  readonly mostOfLower: number | null;
}

const nothing = {
  margin: null,
  upperShare: null,
  skus: null,
  growth: null,
  regularity: null,
  stockOutDays: null,
  topThreeShare: null,
} as const;

/** A retailer of whom nothing is known. */
export const nothingToSay: SwotFacts = {
  own: nothing,
  peers: nothing,
  competitors: { count: 0, nearestMetres: null },
  tradeArea: null,
  requestedCartons: 0,
  suppliedCartons: 0,
  skusOfPeers: [],
  fullItems: [],
  weakItems: [],
  unknownItems: [],
  star: null,
};
