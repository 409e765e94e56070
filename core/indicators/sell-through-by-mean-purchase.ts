import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver, type Quotient } from "./words/retailer-sum.ts";

const purchaseAt = (offset: number): Quotient => ({
  of: totalOver(packsIn("supplied", offset)),
  over: retailersWith(packsIn("supplied", offset)),
});

/** The mean purchase of a buying retailer against that of the period before (动销率，户均比). Few retailers make it jump. */
export const sellThroughByMeanPurchase = defineIndicator({
  titles: {
    "zh-Hans": "动销率（户均比）",
    "zh-Hant": "動銷率（戶均比）",
    en: "Sell-through by mean purchase",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "本期户均进货量 ÷ 上一期户均进货量；户均进货量 = Σ 供货量（包）÷ 供货量 > 0 的零售户数；本期不足 5 户不计算",
    "zh-Hant":
      "本期戶均進貨量 ÷ 上一期戶均進貨量；戶均進貨量 = Σ 供貨量（包）÷ 供貨量 > 0 的零售客戶數；本期不足 5 戶不計算",
    en: "(Σ suppliedPacks ÷ retailers with suppliedPacks > 0) ÷ the same of the period before; at least 5 buying retailers",
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "行业题库：本期户均进货量 ÷ 上期户均进货量",
    "zh-Hant": "業界題庫：本期戶均進貨量 ÷ 上期戶均進貨量",
    en: "Exam bank of the trade: mean purchase of the period ÷ that of the last",
  },
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
