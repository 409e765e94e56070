import { defineIndicator } from "./indicator.ts";
import { limitedLines } from "./words/offers.ts";
import { activeRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The share of active retailers that got a limit above zero (投放面). Only of rationed goods does it say anything. */
export const allocationBreadth = defineIndicator({
  titles: { "zh-Hans": "投放面", "zh-Hant": "投放面", en: "Allocation breadth" },
  unit: "ratio",
  goodDirection: "none",
  formula: "retailers(capPacks > 0) ÷ active retailers; 0 where nothing is rationed",
  population: activeRetailers,
  source: "Dashboards of the trade: shops with a limit above 0 ÷ active shops",
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
