import { defineIndicator } from "./indicator.ts";
import { limitedLines } from "./words/offers.ts";
import { activeRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The share of active retailers that got a limit above zero (投放面). Only of rationed goods does it say anything. */
export const allocationBreadth = defineIndicator({
  titles: { "zh-Hans": "投放面", "zh-Hant": "投放面", en: "Allocation breadth" },
  unit: "ratio",
  goodDirection: "none",
  formula: {
    "zh-Hans": "本期有订单行的供应限量 > 0 的零售户数 ÷ 有效零售户数；没有限量投放时为 0",
    "zh-Hant": "本期有訂單列的供應限量 > 0 的零售客戶數 ÷ 有效零售客戶數；沒有限量投放時為 0",
    en: "retailers with an order line of capPacks > 0 ÷ active retailers; 0 where nothing is rationed",
  },
  population: activeRetailers,
  source: {
    "zh-Hans": "行业看板：限量大于 0 的户数 ÷ 有效户数",
    "zh-Hant": "業界儀表板：限量大於 0 的戶數 ÷ 有效戶數",
    en: "Dashboards of the trade: retailers with a limit above 0 ÷ active retailers",
  },
  version: 1,
  reads: "quotient",
  leavesOut: ["gone"],
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(limitedLines),
    denominator: "population",
    n: "denominator",
  }),
  examples: [
    {
      why: "retailers 1 and 2 have a limit, used or not; a limit of 0 is none, no limit neither: 2 ÷ 5",
      lines: [
        { retailer: 1, capPacks: 20, orderedPacks: 20 },
        { retailer: 2, capPacks: 20, orderedPacks: 0 },
        { retailer: 3, capPacks: 0, orderedPacks: 0 },
        { retailer: 4, orderedPacks: 10 },
      ],
      population: 5,
      expect: { state: "number", value: 0.4, numerator: 2, denominator: 5, n: 5 },
    },
    {
      why: "nobody is active",
      lines: [],
      population: 0,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
