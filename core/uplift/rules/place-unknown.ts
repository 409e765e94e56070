import { type SwotRule, swotSource } from "../swot-rule.ts";

const words = {
  "zh-Hans": "档案缺少经纬度，无法统计 100 米内的竞争户。",
  "zh-Hant": "檔案缺少經緯度，無法統計 100 公尺內的競爭戶。",
  en: "The file has no coordinates: competitors within 100 m cannot be counted.",
};

/** No coordinates: the neighbours cannot be counted. */
export const placeUnknown: SwotRule = {
  titles: { "zh-Hans": "位置未知", "zh-Hant": "位置未知", en: "Place unknown" },
  quadrant: "weakness",
  formula: {
    "zh-Hans": "档案中没有经纬度",
    "zh-Hant": "檔案中沒有經緯度",
    en: "The file has no coordinates",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ competitors }) => (competitors === null ? words : null),
  examples: [
    {
      why: "without coordinates",
      facts: { competitors: null },
      expect: "The file has no coordinates: competitors within 100 m cannot be counted.",
    },
    { why: "with them", facts: { competitors: { count: 0, nearestMetres: 300 } }, expect: null },
  ],
};
