import { limitPacks } from "../words/offers.ts";
import { warehouseGoods } from "../words/populations.ts";
import { totalOver } from "../words/retailer-sum.ts";
import { feedOf } from "../words/sampled.ts";
import { plannedPacks, planRecords } from "../words/warehouse.ts";
import { defineComposite } from "./composite.ts";

/** How far the limits that were given out lie from what was planned to be placed (货源投放误差). */
export const allocationError = defineComposite({
  titles: { "zh-Hans": "投放误差", "zh-Hant": "投放誤差", en: "Allocation error" },
  unit: "ratio",
  goodDirection: "down",
  formula: {
    "zh-Hans":
      "Σ |规格的限量合计 − 规格的计划投放量| ÷ Σ 计划投放量（包），只计有计划的规格；一个规格多投，不能抵消另一个规格少投",
    "zh-Hant":
      "Σ |規格的限量合計 − 規格的計畫投放量| ÷ Σ 計畫投放量（包），只計有計畫的規格；一個規格多投，不能抵消另一個規格少投",
    en: "Σ over SKUs of |Σ capPacks − Σ plannedPacks| ÷ Σ plannedPacks, of SKUs with a plan; too much of one SKU does not make up for too little of another",
  },
  population: warehouseGoods,
  source: {
    "zh-Hans": "某商业公司在用方案：Σ 档位投放量 × 该档户数，与计划量相比",
    "zh-Hant": "某批發商現行方案：Σ 檔位投放量 × 該檔戶數，與計畫量相比",
    en: "Running design of a wholesaler: Σ tier value × retailers in the tier, against the planned quantity",
  },
  version: 1,
  minimumN: 1,
  parameters: {},
  over: "sku",
  feeds: () => ({
    planned: feedOf(plannedPacks, "sku"),
    plans: feedOf(planRecords, "sku"),
    given: { sum: totalOver(limitPacks) },
  }),
  compose: (cells) => ({
    n: cells.filter(({ feeds }) => feeds.plans > 0).length,
    adds: cells.map(({ feeds: { planned, plans, given } }) => ({
      numerator: plans > 0 ? Math.abs(given - planned) : 0,
      denominator: plans > 0 ? planned : 0,
    })),
  }),
  examples: [
    {
      why: "SKU 1: 90 given of 100 planned, SKU 2: 60 of 50: (10 + 10) ÷ 150; SKU 3 had no plan",
      lines: [
        { retailer: 1, capPacks: 40 },
        { retailer: 2, capPacks: 50 },
        { retailer: 2, capPacks: 60, sku: 2 },
        { retailer: 2, capPacks: 70, sku: 3 },
      ],
      warehouse: [{ plannedPacks: 100 }, { sku: 2, plannedPacks: 50 }],
      expect: {
        state: "number",
        value: 0.133_333_333_333_333_33,
        numerator: 20,
        denominator: 150,
        n: 2,
      },
    },
    {
      why: "nothing was planned: nothing can be off",
      lines: [{ retailer: 1, capPacks: 40 }],
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
