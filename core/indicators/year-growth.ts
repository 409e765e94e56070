import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWithAny, totalOver } from "./words/retailer-sum.ts";

/** How far supply has moved against the same period of last year (成长率，同比). */
export const yearGrowth = defineIndicator({
  titles: {
    "zh-Hans": "成长率（同比）",
    "zh-Hant": "成長率（較去年同期）",
    en: "Growth on last year",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "（Σ 本期供货量 − Σ 去年同期供货量）÷ Σ 去年同期供货量，供货量以包计；一周与 52 周前的一周相比",
    "zh-Hant":
      "（Σ 本期供貨量 − Σ 去年同期供貨量）÷ Σ 去年同期供貨量，供貨量以包計；一週與 52 週前的一週相比",
    en: "(Σ suppliedPacks − Σ suppliedPacks of the same period of last year) ÷ Σ suppliedPacks of the same period of last year; a week is set against the one 52 weeks back",
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "客户经理年度总结：与上年同期相比",
    "zh-Hant": "客戶經理年度總結：與去年同期相比",
    en: "A representative's yearly summary compares with the same period of last year",
  },
  version: 1,
  reads: "change",
  minimumN: 1,
  parameters: {},
  measures: () => {
    const now = packsIn("supplied", 0);
    const then = packsIn("supplied", "year");
    return {
      numerator: totalOver(now),
      denominator: totalOver(then),
      n: retailersWithAny(now, then),
    };
  },
  examples: [
    {
      why: "60 packs now, 40 in the week 52 weeks ago; last week does not matter: (60 − 40) ÷ 40",
      lines: [
        { retailer: 1, suppliedPacks: 60 },
        { retailer: 1, suppliedPacks: 10, offset: 1 },
        { retailer: 2, suppliedPacks: 40, offset: 52 },
      ],
      population: 9,
      expect: { state: "number", value: 0.5, numerator: 60, denominator: 40, n: 2 },
    },
    {
      why: "a fortnight is set against the fortnight a year ago: (60 − 40) ÷ 40",
      lines: [
        { retailer: 1, suppliedPacks: 50 },
        { retailer: 1, suppliedPacks: 10, offset: 1 },
        { retailer: 1, suppliedPacks: 30, offset: 52 },
        { retailer: 1, suppliedPacks: 10, offset: 53 },
      ],
      population: 9,
      cycles: 2,
      expect: { state: "number", value: 0.5, numerator: 60, denominator: 40, n: 1 },
    },
    {
      why: "nothing a year ago: it is new, and new has no rate",
      lines: [{ retailer: 1, suppliedPacks: 60 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 60, denominator: 0, n: 1 },
    },
  ],
});
