import type { CodeList } from "./code-list.ts";

/** Business types of retailers (业态), with the letters of the trade's rule of 2008. */
export const businessTypes = {
  grocery: {
    letter: "Z",
    titles: { "zh-Hans": "食杂店", "zh-Hant": "食雜店", en: "Grocery" },
  },
  convenience: {
    letter: "B",
    titles: { "zh-Hans": "便利店", "zh-Hant": "便利商店", en: "Convenience store" },
  },
  supermarket: {
    letter: "S",
    titles: { "zh-Hans": "超市", "zh-Hant": "超市", en: "Supermarket" },
  },
  department: {
    letter: "N",
    titles: { "zh-Hans": "商场", "zh-Hant": "商場", en: "Department store" },
  },
  specialist: {
    letter: "Y",
    titles: { "zh-Hans": "烟酒店", "zh-Hant": "菸酒店", en: "Tobacco and liquor shop" },
  },
  entertainment: {
    letter: "F",
    titles: { "zh-Hans": "娱乐服务", "zh-Hant": "娛樂服務", en: "Entertainment and services" },
  },
  other: {
    letter: "Q",
    titles: { "zh-Hans": "其他", "zh-Hant": "其他", en: "Other" },
  },
} as const satisfies CodeList;

/** The code of one business type. */
export type BusinessType = keyof typeof businessTypes;
