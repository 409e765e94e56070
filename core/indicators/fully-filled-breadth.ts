import { defineIndicator } from "./indicator.ts";
import { filledLines, limitedLines } from "./words/offers.ts";
import { limitedRetailers } from "./words/populations.ts";
import { retailersWith, retailersWithAll } from "./words/retailer-sum.ts";

/** Of the retailers with a limit, the share that ordered all of it, of every SKU measured (订足面). */
export const fullyFilledBreadth = defineIndicator({
  titles: { "zh-Hans": "订足面", "zh-Hant": "訂足面", en: "Fully-filled breadth" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "有供应限量且每个限量行都订足（订购量 ≥ 供应限量）的零售户数 ÷ 有供应限量的零售户数",
    "zh-Hant":
      "有供應限量且每個限量列都訂足（訂購量 ≥ 供應限量）的零售客戶數 ÷ 有供應限量的零售客戶數",
    en: "retailers with order lines of capPacks > 0 and orderedPacks ≥ capPacks on every one of them ÷ retailers with order lines of capPacks > 0",
  },
  population: limitedRetailers,
  source: {
    "zh-Hans": "某商业公司在用系统：订购量等于限量的行数 ÷ 有限量的行数；此处按户计",
    "zh-Hant": "某批發商現行系統：訂購量等於限量的列數 ÷ 有限量的列數；此處按戶計",
    en: "Running code of a wholesaler: lines with ordered = limit ÷ lines with a limit; here retailers are counted",
  },
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
