import type { Titles } from "../../units/index.ts";

/** A key, a number or a code: how the facts table names one member of a cut. */
export type Member = number | string;

/** One way of cutting the order lines apart: each line belongs to one member of the cut. */
export interface Cut {
  readonly titles: Titles;
  /** The column of `order_line`; null where everything is one member. */
  readonly column: string | null;
  /** Whether members are told apart by what is sold or by who buys. */
  readonly by: "goods" | "retailers";
  /** The wider cut that a share of this one is taken of. */
  readonly parent: string;
}

/** The id of one cut. */
export type CutId = keyof typeof cuts;

/** Every cut, by id. */
export const cuts = {
  none: {
    titles: { "zh-Hans": "全部", "zh-Hant": "全部", en: "Everything" },
    column: null,
    by: "goods",
    parent: "none",
  },
  sku: {
    titles: { "zh-Hans": "规格", "zh-Hant": "規格", en: "SKU" },
    column: "sku",
    by: "goods",
    parent: "priceClass",
  },
  brand: {
    titles: { "zh-Hans": "品牌", "zh-Hant": "品牌", en: "Brand" },
    column: "brand",
    by: "goods",
    parent: "none",
  },
  priceClass: {
    titles: { "zh-Hans": "价类", "zh-Hant": "價類", en: "Price class" },
    column: "price_class",
    by: "goods",
    parent: "none",
  },
  area: {
    titles: { "zh-Hans": "片区", "zh-Hant": "片區", en: "Area" },
    column: "area",
    by: "retailers",
    parent: "none",
  },
  line: {
    titles: { "zh-Hans": "线路", "zh-Hant": "路線", en: "Line" },
    column: "line",
    by: "retailers",
    parent: "area",
  },
  businessType: {
    titles: { "zh-Hans": "业态", "zh-Hant": "業態", en: "Business type" },
    column: "business_type",
    by: "retailers",
    parent: "none",
  },
  marketType: {
    titles: { "zh-Hans": "市场类型", "zh-Hant": "市場類型", en: "Market type" },
    column: "market_type",
    by: "retailers",
    parent: "none",
  },
  tradeArea: {
    titles: { "zh-Hans": "商圈", "zh-Hant": "商圈", en: "Trade area" },
    column: "trade_area",
    by: "retailers",
    parent: "none",
  },
  sizeClass: {
    titles: { "zh-Hans": "规模", "zh-Hant": "規模", en: "Size" },
    column: "size_class",
    by: "retailers",
    parent: "none",
  },
  tier: {
    titles: { "zh-Hans": "档位", "zh-Hant": "檔位", en: "Tier" },
    column: "tier",
    by: "retailers",
    parent: "none",
  },
  retailer: {
    titles: { "zh-Hans": "零售户", "zh-Hant": "零售戶", en: "Retailer" },
    column: "retailer",
    by: "retailers",
    parent: "none",
  },
} as const satisfies Record<string, Cut>;

/** The column that tells a cut's members apart, as SQL. */
export function columnOf(cut: CutId): string {
  return cuts[cut].column ?? "0";
}
