import type { Titles } from "../../units/index.ts";

/** A key, a number or a code: how the facts table names one member of a cut. */
export type Member = number | string;

/** One way of cutting the rows apart: each row belongs to one member of the cut. */
export interface Cut {
  readonly titles: Titles;
  /** The column of the facts that tells its members apart. */
  readonly column: string;
  /** Whether members are told apart by what is sold or by who buys. */
  readonly by: "goods" | "retailers";
  /** The wider cut that a share of this one is taken of; null for everything together. */
  readonly parent: string | null;
}

/** The id of one cut. */
export type CutId = keyof typeof cuts;

/** Every cut, by id. */
export const cuts = {
  sku: {
    titles: { "zh-Hans": "规格", "zh-Hant": "規格", en: "SKU" },
    column: "sku",
    by: "goods",
    parent: "priceClass",
  },
  category: {
    titles: { "zh-Hans": "品类", "zh-Hant": "品類", en: "Category" },
    column: "category",
    by: "goods",
    parent: null,
  },
  brand: {
    titles: { "zh-Hans": "品牌", "zh-Hant": "品牌", en: "Brand" },
    column: "brand",
    by: "goods",
    parent: null,
  },
  priceClass: {
    titles: { "zh-Hans": "价类", "zh-Hant": "價類", en: "Price class" },
    column: "price_class",
    by: "goods",
    parent: null,
  },
  department: {
    titles: { "zh-Hans": "县级营销部", "zh-Hant": "縣級行銷部", en: "Department" },
    column: "department",
    by: "retailers",
    parent: null,
  },
  area: {
    titles: { "zh-Hans": "片区", "zh-Hant": "片區", en: "Area" },
    column: "area",
    by: "retailers",
    parent: "department",
  },
  line: {
    titles: { "zh-Hans": "线路", "zh-Hant": "線路", en: "Line" },
    column: "line",
    by: "retailers",
    parent: "area",
  },
  businessType: {
    titles: { "zh-Hans": "业态", "zh-Hant": "業態", en: "Business type" },
    column: "business_type",
    by: "retailers",
    parent: null,
  },
  marketType: {
    titles: { "zh-Hans": "市场类型", "zh-Hant": "市場類型", en: "Market type" },
    column: "market_type",
    by: "retailers",
    parent: null,
  },
  tradeArea: {
    titles: { "zh-Hans": "商圈", "zh-Hant": "商圈", en: "Trade area" },
    column: "trade_area",
    by: "retailers",
    parent: null,
  },
  sizeClass: {
    titles: { "zh-Hans": "规模", "zh-Hant": "規模", en: "Size" },
    column: "size_class",
    by: "retailers",
    parent: null,
  },
  tier: {
    titles: { "zh-Hans": "档位", "zh-Hant": "檔位", en: "Tier" },
    column: "tier",
    by: "retailers",
    parent: null,
  },
  target: {
    titles: { "zh-Hans": "目标客户", "zh-Hant": "目標客戶", en: "Target retailers" },
    column: "target",
    by: "retailers",
    parent: null,
  },
  retailer: {
    titles: { "zh-Hans": "零售户", "zh-Hant": "零售客戶", en: "Retailer" },
    column: "retailer",
    by: "retailers",
    parent: null,
  },
} as const satisfies Record<string, Cut>;

/** The column that tells a cut's members apart, as SQL. */
export function columnOf(cut: CutId): string {
  return cuts[cut].column;
}

/**
 * The cuts that a share is taken of: what is sold is widened to its parent, and who buys stays; without goods among
 * the cuts, the first one is widened. Null stands for everything together.
 */
export function parentCuts(asked: readonly CutId[]): readonly (CutId | null)[] {
  const goods = asked.findIndex((cut) => cuts[cut].by === "goods");
  const widened = Math.max(goods, 0);
  return asked.map((cut, place) => (place === widened ? cuts[cut].parent : cut));
}
