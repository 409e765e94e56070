import { defineIndicator } from "./indicator.ts";
import { salesRecords, soldPacks, stockAtClose, stockCountsAtClose } from "./words/observed.ts";
import { pairTotal } from "./words/pair-sum.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

const complete = { where: [stockCountsAtClose(0)], everyCycle: [salesRecords] };

/** Stock at the month's close against what the month sold (月存销比): asked of a period of several cycles. */
export const monthlyStockToSales = defineIndicator({
  titles: { "zh-Hans": "月存销比", "zh-Hant": "月存銷比", en: "Monthly stock-to-sales ratio" },
  unit: "multiple",
  goodDirection: "none",
  formula: {
    "zh-Hans":
      "Σ 期末库存 ÷ Σ 本期销量（包），逐户逐规格，只计期末已盘点且每个周期都已采集销量的规格",
    "zh-Hant":
      "Σ 期末庫存 ÷ Σ 本期銷量（包），逐戶逐規格，只計期末已盤點且每個週期都已採集銷量的規格",
    en: "Σ stockPacks at the period's close ÷ Σ soldPacks of the period, of each retailer's SKUs with a closing count and with sales recorded in every cycle",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "营销师考试资料：月末库存 ÷ 当月零售量",
    "zh-Hant": "行銷師考試資料：月底庫存 ÷ 當月零售量",
    en: "Marketer exam notes: month-end stock ÷ that month's retail quantity",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(pairTotal({ ...complete, plus: [stockAtClose(0)] })),
    denominator: totalOver(pairTotal({ ...complete, plus: [soldPacks] })),
    n: retailersWith(pairTotal(complete)),
  }),
  examples: [
    {
      why: "1 holds 30 at the close and sold 10 + 5 + 15 + 10; of 2 a week is missing: 30 ÷ 40",
      lines: [],
      observations: [
        { retailer: 1, stockPacks: 30, soldPacks: 10 },
        { retailer: 1, stockPacks: 99, soldPacks: 5, offset: 1 },
        { retailer: 1, soldPacks: 15, offset: 2 },
        { retailer: 1, soldPacks: 10, offset: 3 },
        { retailer: 2, stockPacks: 30, soldPacks: 10 },
        { retailer: 2, soldPacks: 10, offset: 1 },
        { retailer: 2, soldPacks: 10, offset: 3 },
      ],
      population: 9,
      cycles: 4,
      expect: { state: "number", value: 0.75, numerator: 30, denominator: 40, n: 1 },
    },
    {
      why: "8 packs held and none sold in two cycles: slow stock",
      lines: [],
      observations: [
        { retailer: 1, stockPacks: 8, soldPacks: 0 },
        { retailer: 1, stockPacks: 8, soldPacks: 0, offset: 1 },
      ],
      population: 9,
      cycles: 2,
      expect: { state: "not_applicable", numerator: 8, denominator: 0, n: 1 },
    },
  ],
});
