import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { activeRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The share of active retailers that ordered in the period (上柜率, by orders). */
export const onShelfRate = defineIndicator({
  titles: { "zh-Hans": "上柜率", "zh-Hant": "上櫃率", en: "On-shelf rate" },
  unit: "ratio",
  goodDirection: "up",
  formula: "retailers(orderedPacks > 0) ÷ active retailers",
  population: activeRetailers,
  source: "Marketer exam notes: shops selling the SKU ÷ all shops, counted by orders in the period",
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(packsIn("ordered", 0)),
    denominator: "population",
    n: "denominator",
  }),
  examples: [
    {
      why: "2 of 4 active retailers order: 2 ÷ 4; two lines of one retailer count it once",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 1, orderedPacks: 20, sku: 2 },
        { retailer: 2, orderedPacks: 10 },
      ],
      population: 4,
      expect: { state: "number", value: 0.5, numerator: 2, denominator: 4, n: 4 },
    },
    {
      why: "who asks and gets no order through is not on the shelf, nor is who ordered last cycle: 0 ÷ 2",
      lines: [
        { retailer: 1, requestedPacks: 10, orderedPacks: 0 },
        { retailer: 2, orderedPacks: 10, offset: 1 },
      ],
      population: 2,
      expect: { state: "number", value: 0, numerator: 0, denominator: 2, n: 2 },
    },
    {
      why: "nobody is active, so there is no rate",
      lines: [],
      population: 0,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
