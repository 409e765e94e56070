import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

const supplied = packsIn("supplied", 0);

/** Packs supplied per retailer that bought (户均进货量). */
export const meanPurchase = defineIndicator({
  titles: {
    "zh-Hans": "户均进货量",
    "zh-Hant": "戶均進貨量",
    en: "Mean purchase per buying retailer",
  },
  unit: "packs/retailer",
  goodDirection: "none",
  formula: {
    "zh-Hans": "Σ 供货量（包）÷ 供货量合计 > 0 的零售户数；退货从供货量中扣减",
    "zh-Hant": "Σ 供貨量（包）÷ 供貨量合計 > 0 的零售客戶數；退貨從供貨量中扣減",
    en: "Σ suppliedPacks ÷ retailers whose own Σ suppliedPacks > 0; what went back is taken off",
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "地市公司月度报告：本期数量 ÷ 进货户数",
    "zh-Hant": "地市公司月度報告：本期數量 ÷ 進貨戶數",
    en: "City company's monthly report: period quantity ÷ buying retailers",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(supplied),
    denominator: retailersWith(supplied),
    n: "denominator",
  }),
  examples: [
    {
      why: "retailer 1 gets 20 + 10, retailer 2 gets 30, retailer 3 nothing: 60 ÷ 2",
      lines: [
        { retailer: 1, suppliedPacks: 20 },
        { retailer: 1, suppliedPacks: 10, sku: 2 },
        { retailer: 2, suppliedPacks: 30 },
        { retailer: 3, orderedPacks: 10, suppliedPacks: 0 },
      ],
      population: 9,
      expect: { state: "number", value: 30, numerator: 60, denominator: 2, n: 2 },
    },
    {
      why: "nobody was supplied: there is no mean",
      lines: [{ retailer: 3, orderedPacks: 10, suppliedPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
