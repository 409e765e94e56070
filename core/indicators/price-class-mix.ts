import type { Parameter } from "../units/index.ts";
import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { packsOfClassesTo } from "./words/offers.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

const supplied = packsIn("supplied", 0);

/** The last price class that counts as an upper one. */
const lastClass: Parameter = {
  titles: {
    "zh-Hans": "计入的最低价类",
    "zh-Hant": "計入的最低價類",
    en: "Last price class that counts",
  },
  unit: "price class",
  min: 1,
  max: 5,
  preset: 2,
};

/** The share of the upper price classes in the volume, as each SKU was classed in its cycle (结构，一二类占比). */
export const priceClassMix = defineIndicator({
  titles: {
    "zh-Hans": "结构（高价类占比）",
    "zh-Hant": "結構（高價類占比）",
    en: "Share of the upper price classes",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": `Σ 一类至第 k 类供货量 ÷ Σ 供货量（包），按供货当期的价类；k 默认为 ${lastClass.preset}`,
    "zh-Hant": `Σ 一類至第 k 類供貨量 ÷ Σ 供貨量（包），依供貨當期的價類；k 預設為 ${lastClass.preset}`,
    en: `Σ suppliedPacks of price classes 1 to k ÷ Σ suppliedPacks, as each SKU was classed in its cycle; k is ${lastClass.preset} unless set otherwise`,
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "客户经理年度总结：一二类销量 ÷ 总销量",
    "zh-Hant": "客戶經理年度總結：一二類銷量 ÷ 總銷量",
    en: "Representatives' yearly summaries: class 1 and 2 volume ÷ total",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: { lastClass },
  measures: ({ lastClass: last }) => ({
    numerator: totalOver(packsOfClassesTo(last)),
    denominator: totalOver(supplied),
    n: retailersWith(supplied),
  }),
  examples: [
    {
      why: "classes 1 and 2 bring 10 + 15, class 3 brings 75: 25 ÷ 100",
      lines: [
        { retailer: 1, suppliedPacks: 10, priceClass: 1 },
        { retailer: 1, suppliedPacks: 15, priceClass: 2, sku: 2 },
        { retailer: 2, suppliedPacks: 75, priceClass: 3, sku: 3 },
      ],
      population: 9,
      expect: { state: "number", value: 0.25, numerator: 25, denominator: 100, n: 2 },
    },
    {
      why: "class 1 alone: 10 ÷ 100",
      lines: [
        { retailer: 1, suppliedPacks: 10, priceClass: 1 },
        { retailer: 1, suppliedPacks: 90, priceClass: 2, sku: 2 },
      ],
      population: 9,
      settings: { lastClass: 1 },
      expect: { state: "number", value: 0.1, numerator: 10, denominator: 100, n: 1 },
    },
    {
      why: "nothing was supplied, so nothing has a mix",
      lines: [],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
