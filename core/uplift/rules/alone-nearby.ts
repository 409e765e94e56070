import { filled } from "../../units/index.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const words = {
  "zh-Hans": "100 米内没有其他在营零售户，最近的相距 {metres} 米。",
  "zh-Hant": "100 公尺內沒有其他在營零售客戶，最近的相距 {metres} 公尺。",
  en: "No other active retailer within 100 m: the nearest is {metres} m away.",
};

/** No competitor within 100 m. */
export const aloneNearby: SwotRule = {
  titles: { "zh-Hans": "周边无竞争户", "zh-Hant": "周邊無競爭戶", en: "No competitor nearby" },
  quadrant: "opportunity",
  formula: {
    "zh-Hans": "100 米内没有其他在营零售户",
    "zh-Hant": "100 公尺內沒有其他在營零售客戶",
    en: "No other active retailer within 100 m",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ competitors }) => {
    if (competitors === null || competitors.count > 0) return null;
    const { nearestMetres } = competitors;
    return nearestMetres === null
      ? null
      : filled(words, { metres: { value: nearestMetres, written: "count" } });
  },
  examples: [
    {
      why: "the nearest is 350 m away",
      facts: { competitors: { count: 0, nearestMetres: 350 } },
      expect: "No other active retailer within 100 m: the nearest is 350 m away.",
    },
    {
      why: "no other place is known",
      facts: { competitors: { count: 0, nearestMetres: null } },
      expect: null,
    },
  ],
};
