import { tradeAreas } from "../../retailers/index.ts";
import { filled } from "../../units/index.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const passing = ["market", "shopping", "tourist", "transport"] as const;

const words = {
  "zh-Hans": "商圈：{area}，过往人流多。",
  "zh-Hant": "商圈：{area}，過往人流多。",
  en: "Trade area: {area}, with people passing through.",
};

/** A trade area that people pass through. */
export const passingTrade: SwotRule = {
  titles: { "zh-Hans": "过往人流多", "zh-Hant": "過往人流多", en: "Passing trade" },
  quadrant: "opportunity",
  formula: {
    "zh-Hans": "商圈为集贸区、商业娱乐区、旅游景区或交通枢纽区",
    "zh-Hant": "商圈為集貿區、商業娛樂區、旅遊景區或交通樞紐區",
    en: "The trade area is a market, shopping, tourist or transport one",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ tradeArea }) => {
    const found = passing.find((area) => area === tradeArea);
    return found === undefined ? null : filled(words, { area: tradeAreas[found].titles });
  },
  examples: [
    {
      why: "beside a station",
      facts: { tradeArea: "transport" },
      expect: "Trade area: Transport hub, with people passing through.",
    },
    { why: "in a residential area", facts: { tradeArea: "residential" }, expect: null },
  ],
};
