import { filled } from "../../units/index.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const words = {
  "zh-Hans": "100 米内有 {n} 家其他在营零售户，最近的相距 {metres} 米。",
  "zh-Hant": "100 公尺內有 {n} 家其他在營零售客戶，最近的相距 {metres} 公尺。",
  en: "Other active retailers within 100 m: {n}, the nearest {metres} m away.",
};

/** Competitors within 100 m. */
export const crowdedNearby: SwotRule = {
  titles: { "zh-Hans": "周边有竞争户", "zh-Hant": "周邊有競爭戶", en: "Competitors nearby" },
  quadrant: "threat",
  formula: {
    "zh-Hans": "100 米内有其他在营零售户（按经纬度的球面距离）",
    "zh-Hant": "100 公尺內有其他在營零售客戶（按經緯度的球面距離）",
    en: "Other active retailers within 100 m, by the great circle",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ competitors }) => {
    if (competitors === null || competitors.count === 0) return null;
    const { count: n, nearestMetres } = competitors;
    return filled(words, {
      n: { value: n, written: "count" },
      metres: { value: nearestMetres ?? 0, written: "count" },
    });
  },
  examples: [
    {
      why: "two, as in the case",
      facts: { competitors: { count: 2, nearestMetres: 100 } },
      expect: "Other active retailers within 100 m: 2, the nearest 100 m away.",
    },
    { why: "none", facts: { competitors: { count: 0, nearestMetres: 101 } }, expect: null },
  ],
};
