import { mapped, type Titles } from "../../units/index.ts";
import type { FieldCard } from "../evidence.ts";
import type { SegmentCard } from "../segmentation.ts";

/** The stages, from those in trade to those that have left and those that have not come. */
export const stageSegments = {
  active: { titles: { "zh-Hans": "正常", "zh-Hant": "正常", en: "Active" } },
  new: { titles: { "zh-Hans": "新户", "zh-Hant": "新戶", en: "New" } },
  lapsed: { titles: { "zh-Hans": "流失", "zh-Hant": "流失", en: "Lapsed" } },
  stopped: { titles: { "zh-Hans": "停订", "zh-Hant": "停訂", en: "Stopped" } },
  never: { titles: { "zh-Hans": "从未订货", "zh-Hant": "從未訂貨", en: "Never ordered" } },
} as const satisfies Record<string, SegmentCard>;

/** What the stages show of a retailer. */
export const stageMeasures = {
  cyclesSinceFirst: {
    titles: {
      "zh-Hans": "首次订货（周前）",
      "zh-Hant": "首次訂貨（週前）",
      en: "First order, cycles ago",
    },
    unit: "cycles",
  },
  cyclesSinceLast: {
    titles: {
      "zh-Hans": "最近订货（周前）",
      "zh-Hant": "最近訂貨（週前）",
      en: "Last order, cycles ago",
    },
    unit: "cycles",
  },
} as const satisfies Record<string, FieldCard>;

const last: Titles = {
  "zh-Hans": "首次订货在 {first} 周前，最近一次在 {last} 周前，",
  "zh-Hant": "首次訂貨在 {first} 週前，最近一次在 {last} 週前，",
  en: "First order {first} cycles ago, last one {last} ago: ",
};

const then = (hans: string, hant: string, en: string): Titles => {
  const ends: Titles = { "zh-Hans": hans, "zh-Hant": hant, en };
  return mapped(last, (begins, language) => `${begins}${ends[language]}`);
};

/** Why a retailer stands at its stage. */
export const stageSentences: Readonly<Record<keyof typeof stageSegments, Titles>> = {
  active: then(
    "不到 {lapsed} 周没有订货，为正常。",
    "不到 {lapsed} 週沒有訂貨，為正常。",
    "fewer than {lapsed} without an order, active.",
  ),
  new: then("不满 {new} 周，为新户。", "不滿 {new} 週，為新戶。", "within the last {new}, new."),
  lapsed: then(
    "已有 {lapsed} 周没有订货，不到 {stopped} 周，为流失。",
    "已有 {lapsed} 週沒有訂貨，不到 {stopped} 週，為流失。",
    "at least {lapsed} without an order, fewer than {stopped}, lapsed.",
  ),
  stopped: then(
    "已有 {stopped} 周没有订货，为停订。",
    "已有 {stopped} 週沒有訂貨，為停訂。",
    "at least {stopped} without an order, stopped.",
  ),
  never: {
    "zh-Hans": "数据中没有它的订货，从未订货。",
    "zh-Hant": "資料中沒有它的訂貨，從未訂貨。",
    en: "The data hold no order of it: never ordered.",
  },
};
