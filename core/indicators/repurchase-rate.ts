import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

const now = packsIn("ordered", 0);
const before = packsIn("ordered", 1);

/** Of the retailers that ordered in the period, the share that had also ordered in the one before (重购率). */
export const repurchaseRate = defineIndicator({
  titles: { "zh-Hans": "重购率", "zh-Hant": "再購率", en: "Repurchase rate" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "本期和上一期都订购的零售户数 ÷ 本期订购的零售户数",
    "zh-Hant": "本期和上一期都訂購的零售客戶數 ÷ 本期訂購的零售客戶數",
    en: "retailers with orderedPacks > 0 in the period and in the one before ÷ retailers with orderedPacks > 0 in the period",
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "某商业公司在用系统：两期都订购的户数 ÷ 后一期订购的户数",
    "zh-Hant": "某批發商現行系統：兩期都訂購的戶數 ÷ 後一期訂購的戶數",
    en: "Running code of a wholesaler: ordered both periods ÷ ordered the later one",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(now, before),
    denominator: retailersWith(now),
    n: "denominator",
  }),
  examples: [
    {
      why: "3 order now, 1 of them also before: 1 ÷ 3; who ordered only before counts nowhere",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 1, orderedPacks: 30, offset: 1 },
        { retailer: 2, orderedPacks: 10 },
        { retailer: 3, orderedPacks: 10 },
        { retailer: 4, orderedPacks: 10, offset: 1 },
      ],
      population: 9,
      expect: { state: "number", value: 1 / 3, numerator: 1, denominator: 3, n: 3 },
    },
    {
      why: "nobody orders now: 0 ÷ 0 is no rate",
      lines: [{ retailer: 1, orderedPacks: 10, offset: 1 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
