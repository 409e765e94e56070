import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWithAny, totalOver } from "./words/retailer-sum.ts";

/** How far supply has moved against a base period (成长率). A base of nothing is "new", not growth. */
export const growth = defineIndicator({
  titles: { "zh-Hans": "成长率", "zh-Hant": "成長率", en: "Growth" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "（Σ 本期供货量 − Σ 基期供货量）÷ Σ 基期供货量，供货量以包计；基期默认为上一期",
    "zh-Hant": "（Σ 本期供貨量 − Σ 基期供貨量）÷ Σ 基期供貨量，供貨量以包計；基期預設為上一期",
    en: "(Σ suppliedPacks − Σ suppliedPacks of the base period) ÷ Σ suppliedPacks of the base period; the base is the period before unless set otherwise",
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "地市公司月度报告（未给公式）：（本期 − 基期）÷ 基期",
    "zh-Hant": "地市公司月度報告（未附公式）：（本期 − 基期）÷ 基期",
    en: "City company's monthly report, without a formula: (this − base) ÷ base",
  },
  version: 1,
  reads: "change",
  minimumN: 1,
  parameters: {
    basePeriodsAgo: {
      titles: {
        "zh-Hans": "基期在几期之前",
        "zh-Hant": "基期在幾期之前",
        en: "Periods between now and the base",
      },
      unit: "periods",
      min: 1,
      max: 53,
      preset: 1,
    },
  },
  measures: ({ basePeriodsAgo }) => {
    const now = packsIn("supplied", 0);
    const base = packsIn("supplied", basePeriodsAgo);
    return {
      numerator: totalOver(now),
      denominator: totalOver(base),
      n: retailersWithAny(now, base),
    };
  },
  examples: [
    {
      why: "90 packs now, 120 before: (90 − 120) ÷ 120; three retailers bought at either time",
      lines: [
        { retailer: 1, suppliedPacks: 60 },
        { retailer: 2, suppliedPacks: 30 },
        { retailer: 1, suppliedPacks: 50, offset: 1 },
        { retailer: 3, suppliedPacks: 70, offset: 1 },
      ],
      population: 9,
      expect: { state: "number", value: -0.25, numerator: 90, denominator: 120, n: 3 },
    },
    {
      why: "nothing before: it is new, and new has no rate",
      lines: [{ retailer: 1, suppliedPacks: 60 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 60, denominator: 0, n: 1 },
    },
    {
      why: "against 52 weeks ago: (60 − 40) ÷ 40; last week does not matter",
      lines: [
        { retailer: 1, suppliedPacks: 60 },
        { retailer: 1, suppliedPacks: 10, offset: 1 },
        { retailer: 1, suppliedPacks: 40, offset: 52 },
      ],
      population: 9,
      settings: { basePeriodsAgo: 52 },
      expect: { state: "number", value: 0.5, numerator: 60, denominator: 40, n: 1 },
    },
  ],
});
