import { defineIndicator } from "./indicator.ts";
import { offeredLines, orderedOffers } from "./words/offers.ts";
import { offeredRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** The share of offered lines on which something was ordered (进货面). It counts lines; the ordering rate counts retailers. */
export const purchaseBreadth = defineIndicator({
  titles: { "zh-Hans": "进货面", "zh-Hant": "進貨面", en: "Purchase breadth" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "订购量 > 0 的可订订单行数 ÷ 可订订单行数；可订指供应限量不为 0，未限量也算可订",
    "zh-Hant": "訂購量 > 0 的可訂訂單列數 ÷ 可訂訂單列數；可訂指供應限量不為 0，未限量也算可訂",
    en: "order lines with capPacks ≠ 0 and orderedPacks > 0 ÷ order lines with capPacks ≠ 0; a line without a limit counts as offered",
  },
  population: offeredRetailers,
  source: {
    "zh-Hans": "某商业公司在用系统（按周）：订购的行数 ÷ 可订的行数",
    "zh-Hant": "某批發商現行系統（按週）：訂購的列數 ÷ 可訂的列數",
    en: "Running code of a wholesaler, weekly: lines ordered ÷ lines offered",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(orderedOffers),
    denominator: totalOver(offeredLines),
    n: retailersWith(offeredLines),
  }),
  examples: [
    {
      why: "retailer 1 orders 1 of 2 offered SKUs, retailer 2 its one, 3 is offered nothing: 2 ÷ 3",
      lines: [
        { retailer: 1, capPacks: 50, orderedPacks: 50 },
        { retailer: 1, capPacks: 50, orderedPacks: 0, sku: 2 },
        { retailer: 2, orderedPacks: 10 },
        { retailer: 3, capPacks: 0, requestedPacks: 10, orderedPacks: 0 },
      ],
      population: 9,
      expect: { state: "number", value: 2 / 3, numerator: 2, denominator: 3, n: 2 },
    },
    {
      why: "nothing was offered",
      lines: [{ retailer: 3, capPacks: 0, requestedPacks: 10, orderedPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
