import { defineIndicator } from "./indicator.ts";
import { filledLines, limitedLines } from "./words/offers.ts";
import { limitedRetailers } from "./words/populations.ts";
import { retailersWith, retailersWithAll } from "./words/retailer-sum.ts";

/** Of the retailers with a limit, the share that ordered all of it, of every SKU measured (订足面). */
export const fullyFilledBreadth = defineIndicator({
  titles: { "zh-Hans": "订足面", "zh-Hant": "訂足面", en: "Fully-filled breadth" },
  unit: "ratio",
  goodDirection: "up",
  formula:
    "retailers(orderedPacks >= capPacks on every line with capPacks > 0) ÷ retailers(capPacks > 0)",
  population: limitedRetailers,
  source: "Running code of a wholesaler: ordered = limit ÷ with a limit",
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWithAll(limitedLines, filledLines),
    denominator: retailersWith(limitedLines),
    n: "denominator",
  }),
  examples: [
    {
      why: "1 fills both its limits, 2 only one of two, 3 none, 4 has none: 1 ÷ 3",
      lines: [
        { retailer: 1, capPacks: 20, orderedPacks: 20 },
        { retailer: 1, capPacks: 10, orderedPacks: 10, sku: 2 },
        { retailer: 2, capPacks: 20, orderedPacks: 20 },
        { retailer: 2, capPacks: 20, orderedPacks: 10, sku: 2 },
        { retailer: 3, capPacks: 30, orderedPacks: 0 },
        { retailer: 4, orderedPacks: 90 },
      ],
      population: 9,
      expect: { state: "number", value: 1 / 3, numerator: 1, denominator: 3, n: 3 },
    },
    {
      why: "nobody has a limit",
      lines: [{ retailer: 4, orderedPacks: 90 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
