import { filled } from "../../units/index.ts";
import { type SwotRule, swotSource } from "../swot-rule.ts";

const enough = 0.9;

const words = {
  "zh-Hans": "要货 {asked} 条，供货 {supplied} 条，满足 {share}。",
  "zh-Hant": "要貨 {asked} 條，供貨 {supplied} 條，滿足 {share}。",
  en: "Of {asked} cartons asked for, {supplied} were supplied ({share}).",
};

/** What was asked for was not supplied. */
export const unmetDemand: SwotRule = {
  titles: { "zh-Hans": "需求未满足", "zh-Hant": "需求未滿足", en: "Unmet demand" },
  quadrant: "threat",
  formula: {
    "zh-Hans": "近 13 周供货量不足要货量的 90%",
    "zh-Hant": "近 13 週供貨量不足要貨量的 90%",
    en: "Less than 90% of what was asked for in the last 13 weeks was supplied",
  },
  source: swotSource,
  version: 1,
  sentenceOf: ({ requestedCartons, suppliedCartons }) => {
    if (requestedCartons <= 0 || suppliedCartons >= requestedCartons * enough) return null;
    return filled(words, {
      asked: { value: requestedCartons, written: "count" },
      supplied: { value: suppliedCartons, written: "count" },
      share: { value: suppliedCartons / requestedCartons, written: "percent" },
    });
  },
  examples: [
    {
      why: "300 / 400 = 75 %",
      facts: { requestedCartons: 400, suppliedCartons: 300 },
      expect: "Of 400 cartons asked for, 300 were supplied (75.0%).",
    },
    { why: "90 % is enough", facts: { requestedCartons: 400, suppliedCartons: 360 }, expect: null },
    {
      why: "nothing was asked for",
      facts: { requestedCartons: 0, suppliedCartons: 0 },
      expect: null,
    },
  ],
};
