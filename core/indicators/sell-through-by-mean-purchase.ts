import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver, type Quotient } from "./words/retailer-sum.ts";

const purchaseAt = (offset: number): Quotient => ({
  of: totalOver(packsIn("supplied", offset)),
  over: retailersWith(packsIn("supplied", offset)),
});

/** The mean purchase of a buying retailer against that of the period before (动销率,户均比). Few retailers make it jump. */
export const sellThroughByMeanPurchase = defineIndicator({
  titles: {
    "zh-Hans": "动销率（户均比）",
    "zh-Hant": "動銷率（戶均比）",
    en: "Sell-through by mean purchase",
  },
  unit: "ratio",
  goodDirection: "up",
  formula:
    "(Σ suppliedPacks ÷ retailers(suppliedPacks > 0)) ÷ the same of the period before; at least 5 buying retailers",
  population: buyingRetailers,
  source: "Exam bank of the trade: mean purchase of the period ÷ that of the last",
  version: 1,
  reads: "quotient",
  minimumN: 5,
  parameters: {},
  measures: () => ({
    numerator: purchaseAt(0),
    denominator: purchaseAt(1),
    n: retailersWith(packsIn("supplied", 0)),
  }),
  examples: [
    {
      why: "5 retailers buy 150 now, a mean of 30; before, 2 bought 40, a mean of 20: 30 ÷ 20",
      lines: [
        ...[10, 20, 30, 40, 50].map((suppliedPacks, place) => ({
          retailer: 1 + place,
          suppliedPacks,
        })),
        { retailer: 1, suppliedPacks: 10, offset: 1 },
        { retailer: 6, suppliedPacks: 30, offset: 1 },
      ],
      population: 9,
      expect: { state: "number", value: 1.5, numerator: 30, denominator: 20, n: 5 },
    },
    {
      why: "two buying retailers say too little",
      lines: [
        { retailer: 1, suppliedPacks: 20 },
        { retailer: 2, suppliedPacks: 40 },
        { retailer: 1, suppliedPacks: 20, offset: 1 },
      ],
      population: 9,
      expect: { state: "insufficient_data", n: 2 },
    },
    {
      why: "nobody bought before",
      lines: [{ retailer: 1, suppliedPacks: 20 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 20, denominator: 0, n: 1 },
    },
  ],
});
