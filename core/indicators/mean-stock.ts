import { defineIndicator } from "./indicator.ts";
import { lastPeriods, linesWith } from "./words/line-sum.ts";
import { stockAtClose, stockCountsAtClose } from "./words/observed.ts";
import { periodsLookedAt } from "./words/parameters.ts";
import { sampleRetailers } from "./words/populations.ts";
import { totalOver, type RetailerSum } from "./words/retailer-sum.ts";

/** Retailers that were counted and deal in it: they hold some, or ordered some of late. */
const dealingRetailers = (periods: number): RetailerSum => ({
  sums: [stockCountsAtClose(0), stockAtClose(0), linesWith("ordered", lastPeriods(periods))],
  of: ([counts = 0, stock = 0, orders = 0]) => Number(counts > 0 && stock + orders > 0),
  sql: ([counts = "0", stock = "0", orders = "0"]) =>
    `(${counts} > 0 and ${stock} + ${orders} > 0)`,
  per: 1,
});

/** Packs held at the close of the period by a sample retailer that deals in it (户均库存量). */
export const meanStock = defineIndicator({
  titles: {
    "zh-Hans": "户均库存量",
    "zh-Hant": "戶均庫存量",
    en: "Mean stock per dealing retailer",
  },
  unit: "packs/retailer",
  goodDirection: "none",
  formula: {
    "zh-Hans": `Σ 期末库存（包）÷ 经营户数；经营户指期末已盘点，且有库存或最近 k 期（含本期）内订购过的零售户；k 默认为 ${periodsLookedAt.preset}`,
    "zh-Hant": `Σ 期末庫存（包）÷ 經營戶數；經營戶指期末已盤點，且有庫存或最近 k 期（含本期）內訂購過的零售客戶；k 預設為 ${periodsLookedAt.preset}`,
    en: `Σ stockPacks at the close ÷ retailers counted at the close that hold some or ordered in the last k periods, the measured one included; k is ${periodsLookedAt.preset} unless set otherwise`,
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "营销师考试资料：库存 ÷ 经营户数；经营户指期内有库存或有订货",
    "zh-Hant": "行銷師考試資料：庫存 ÷ 經營戶數；經營戶指期內有庫存或有訂貨",
    en: "Marketer exam notes: stock ÷ dealing retailers; dealing: stock or an order in the window",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: { periodsLookedAt },
  measures: ({ periodsLookedAt: k }) => ({
    numerator: totalOver(stockAtClose(0)),
    denominator: dealingRetailers(k),
    n: "denominator",
  }),
  examples: [
    {
      why: "1 holds 30, 2 sold out what it ordered, 3 never had any, 4 was not counted: 30 ÷ 2",
      lines: [
        { retailer: 2, orderedPacks: 10, offset: 3 },
        { retailer: 4, orderedPacks: 10 },
      ],
      observations: [
        { retailer: 1, stockPacks: 30 },
        { retailer: 2, stockPacks: 0 },
        { retailer: 3, stockPacks: 0 },
      ],
      population: 9,
      expect: { state: "number", value: 15, numerator: 30, denominator: 2, n: 2 },
    },
    {
      why: "of two cycles the later count is the level: 10 ÷ 1",
      lines: [],
      observations: [
        { retailer: 1, stockPacks: 10 },
        { retailer: 1, stockPacks: 50, offset: 1 },
      ],
      population: 9,
      cycles: 2,
      expect: { state: "number", value: 10, numerator: 10, denominator: 1, n: 1 },
    },
    {
      why: "nobody who was counted deals in it",
      lines: [{ retailer: 4, orderedPacks: 10 }],
      observations: [{ retailer: 3, stockPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
