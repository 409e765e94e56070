import { defineIndicator } from "./indicator.ts";
import { offeredLines, orderedOffers } from "./words/offers.ts";
import { offeredRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** The share of offered lines on which something was ordered (进货面). It counts lines; the ordering rate counts retailers. */
export const purchaseBreadth = defineIndicator({
  titles: { "zh-Hans": "进货面", "zh-Hant": "進貨面", en: "Purchase breadth" },
  unit: "ratio",
  goodDirection: "up",
  formula: "lines(capPacks ≠ 0 and orderedPacks > 0) ÷ lines(capPacks ≠ 0)",
  population: offeredRetailers,
  source: "Running code of a wholesaler, weekly: lines ordered ÷ lines offered",
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
