import type { CodeList } from "./code-list.ts";

/** Market types (市场类型). */
export const marketTypes = {
  urban: { letter: "C", titles: { "zh-Hans": "城网", "zh-Hant": "城網", en: "Urban" } },
  rural: { letter: "X", titles: { "zh-Hans": "农网", "zh-Hant": "農網", en: "Rural" } },
} as const satisfies CodeList;

/** The code of one market type. */
export type MarketType = keyof typeof marketTypes;

/** Sizes (规模), by quantity and amount within the retailer's own business type. */
export const sizeClasses = {
  large: { letter: "1", titles: { "zh-Hans": "大型", "zh-Hant": "大型", en: "Large" } },
  medium: { letter: "2", titles: { "zh-Hans": "中型", "zh-Hant": "中型", en: "Medium" } },
  small: { letter: "3", titles: { "zh-Hans": "小型", "zh-Hant": "小型", en: "Small" } },
} as const satisfies CodeList;

/** The code of one size. */
export type SizeClass = keyof typeof sizeClasses;

/** Trade areas (商圈). */
export const tradeAreas = {
  residential: { titles: { "zh-Hans": "居民区", "zh-Hant": "居民區", en: "Residential" } },
  market: { titles: { "zh-Hans": "集贸区", "zh-Hant": "集貿區", en: "Market" } },
  industrial: { titles: { "zh-Hans": "工业区", "zh-Hant": "工業區", en: "Industrial" } },
  shopping: {
    titles: { "zh-Hans": "商业娱乐区", "zh-Hant": "商業娛樂區", en: "Shopping and entertainment" },
  },
  office: { titles: { "zh-Hans": "办公区", "zh-Hant": "辦公區", en: "Office" } },
  tourist: { titles: { "zh-Hans": "旅游景区", "zh-Hant": "旅遊景區", en: "Tourist" } },
  transport: { titles: { "zh-Hans": "交通枢纽区", "zh-Hant": "交通樞紐區", en: "Transport hub" } },
  campus: { titles: { "zh-Hans": "院校学区", "zh-Hant": "院校學區", en: "Campus" } },
  other: { titles: { "zh-Hans": "其他", "zh-Hant": "其他", en: "Other" } },
} as const satisfies CodeList;

/** The code of one trade area. */
export type TradeArea = keyof typeof tradeAreas;
