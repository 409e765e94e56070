import { defineIndicator } from "./indicator.ts";
import { filledLines, limitedLines } from "./words/offers.ts";
import { activeRetailers } from "./words/populations.ts";
import { retailersWithAll } from "./words/retailer-sum.ts";

/** Of all active retailers, the share that had limits and ordered all of them (订足面，全部有效户). */
export const fullyFilledBreadthOfAll = defineIndicator({
  titles: {
    "zh-Hans": "订足面（全部有效户）",
    "zh-Hant": "訂足面（全部有效戶）",
    en: "Fully-filled breadth over all active retailers",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "有供应限量且每个限量行都订足（订购量 ≥ 供应限量）的零售户数 ÷ 全部有效零售户数",
    "zh-Hant": "有供應限量且每個限量列都訂足（訂購量 ≥ 供應限量）的零售客戶數 ÷ 全部有效零售客戶數",
    en: "retailers with order lines of capPacks > 0 and orderedPacks ≥ capPacks on every one of them ÷ all active retailers",
  },
  population: activeRetailers,
  source: {
    "zh-Hans": "营销师考试资料：订足率为 100% 的户数 ÷ 全部户数",
    "zh-Hant": "行銷師考試資料：訂足率為 100% 的戶數 ÷ 全部戶數",
    en: "Marketer exam notes: retailers with a limit-fill rate of 100 % ÷ all retailers",
  },
  version: 1,
  reads: "quotient",
  leavesOut: ["gone"],
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWithAll(limitedLines, filledLines),
    denominator: "population",
    n: "denominator",
  }),
  examples: [
    {
      why: "1 fills its limit, 2 does not, 3 has none, 4 and 5 are silent: 1 ÷ 5",
      lines: [
        { retailer: 1, capPacks: 20, orderedPacks: 20 },
        { retailer: 2, capPacks: 20, orderedPacks: 10 },
        { retailer: 3, orderedPacks: 90 },
      ],
      population: 5,
      expect: { state: "number", value: 0.2, numerator: 1, denominator: 5, n: 5 },
    },
    {
      why: "nobody is active",
      lines: [],
      population: 0,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
