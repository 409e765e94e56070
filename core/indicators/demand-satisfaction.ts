import { defineIndicator } from "./indicator.ts";
import { linesWith, packsIn } from "./words/line-sum.ts";
import { satisfiedPacks } from "./words/offers.ts";
import { askingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** How much of what was asked for came (订单满足率). What retailers ask for under rationing may be more than they need. */
export const demandSatisfaction = defineIndicator({
  titles: { "zh-Hans": "订单满足率", "zh-Hant": "訂單滿足率", en: "Demand satisfaction" },
  unit: "ratio",
  goodDirection: "up",
  formula: "Σ min(requestedPacks, suppliedPacks) ÷ Σ requestedPacks, as asked and not verified",
  population: askingRetailers,
  source: "City company's monthly report, without a formula: satisfied ÷ demanded",
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(satisfiedPacks),
    denominator: totalOver(packsIn("requested", 0)),
    n: retailersWith(linesWith("requested", [0])),
  }),
  examples: [
    {
      why: "20 of 50 come, 30 of 30; the 10 that 3 never asked for satisfy nobody: 50 ÷ 80",
      lines: [
        { retailer: 1, requestedPacks: 50, orderedPacks: 20 },
        { retailer: 2, requestedPacks: 30, orderedPacks: 30 },
        { retailer: 3, requestedPacks: 0, orderedPacks: 10 },
      ],
      population: 9,
      expect: { state: "number", value: 0.625, numerator: 50, denominator: 80, n: 2 },
    },
    {
      why: "nobody asked",
      lines: [{ retailer: 3, requestedPacks: 0, orderedPacks: 10 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
