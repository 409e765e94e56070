import { defineIndicator } from "./indicator.ts";
import { offeredLines, orderedOffers } from "./words/offers.ts";
import { offeredRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** Of the retailers that were offered something, the share that ordered of it (订购率), usually tier by tier. */
export const orderingRate = defineIndicator({
  titles: { "zh-Hans": "订购率", "zh-Hant": "訂購率", en: "Ordering rate" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "订购了可订货源的零售户数 ÷ 有可订货源的零售户数；可订指订单行的供应限量不为 0，未限量也算可订",
    "zh-Hant":
      "訂購了可訂貨源的零售客戶數 ÷ 有可訂貨源的零售客戶數；可訂指訂單列的供應限量不為 0，未限量也算可訂",
    en: "retailers with orderedPacks > 0 on an order line of capPacks ≠ 0 ÷ retailers with an order line of capPacks ≠ 0; a line without a limit counts as offered",
  },
  population: offeredRetailers,
  source: {
    "zh-Hans": "行业“三率一面”之一：订购户数 ÷ 可订户数",
    "zh-Hant": "業界「三率一面」之一：訂購戶數 ÷ 可訂戶數",
    en: "Third of the trade's three rates: retailers ordering ÷ retailers offered",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(orderedOffers),
    denominator: retailersWith(offeredLines),
    n: "denominator",
  }),
  examples: [
    {
      why: "1 orders 1 of its 2 offers, 2 orders none, 3 was offered nothing: 1 ÷ 2",
      lines: [
        { retailer: 1, capPacks: 50, orderedPacks: 50 },
        { retailer: 1, capPacks: 50, orderedPacks: 0, sku: 2 },
        { retailer: 2, capPacks: 10, orderedPacks: 0 },
        { retailer: 3, capPacks: 0, requestedPacks: 10, orderedPacks: 0 },
      ],
      population: 9,
      expect: { state: "number", value: 0.5, numerator: 1, denominator: 2, n: 2 },
    },
    {
      why: "nothing was offered",
      lines: [{ retailer: 3, capPacks: 0, requestedPacks: 10, orderedPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
