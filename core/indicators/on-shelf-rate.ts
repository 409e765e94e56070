import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { activeRetailers } from "./words/populations.ts";
import { retailersWith } from "./words/retailer-sum.ts";

/** The share of active retailers that ordered in the period (上柜率, by orders). */
export const onShelfRate = defineIndicator({
  titles: { "zh-Hans": "上柜率", "zh-Hant": "上櫃率", en: "On-shelf rate" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans": "本期订购量 > 0 的零售户数 ÷ 有效零售户数",
    "zh-Hant": "本期訂購量 > 0 的零售客戶數 ÷ 有效零售客戶數",
    en: "retailers with orderedPacks > 0 in the period ÷ active retailers",
  },
  population: activeRetailers,
  source: {
    "zh-Hans": "营销师考试资料：在售该规格的户数 ÷ 全部户数；此处按本期订单统计",
    "zh-Hant": "行銷師考試資料：在售該規格的戶數 ÷ 全部戶數；此處依本期訂單統計",
    en: "Marketer exam notes: retailers selling the SKU ÷ all retailers; here counted by orders in the period",
  },
  version: 2,
  reads: "quotient",
  leavesOut: ["gone"],
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: retailersWith(packsIn("ordered", 0)),
    denominator: "population",
    n: "denominator",
  }),
  examples: [
    {
      why: "2 of 4 active retailers order: 2 ÷ 4; two lines of one retailer count it once",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 1, orderedPacks: 20, sku: 2 },
        { retailer: 2, orderedPacks: 10 },
      ],
      population: 4,
      expect: { state: "number", value: 0.5, numerator: 2, denominator: 4, n: 4 },
    },
    {
      why: "who asks and gets no order through is not on the shelf, nor is who ordered last cycle: 0 ÷ 2",
      lines: [
        { retailer: 1, requestedPacks: 10, orderedPacks: 0 },
        { retailer: 2, orderedPacks: 10, offset: 1 },
      ],
      population: 2,
      expect: { state: "number", value: 0, numerator: 0, denominator: 2, n: 2 },
    },
    {
      why: "2 has closed before and still has an order line: it is in neither side: 1 ÷ 3",
      lines: [
        { retailer: 1, orderedPacks: 10 },
        { retailer: 2, orderedPacks: 10 },
      ],
      population: 3,
      absences: { gone: [2] },
      expect: {
        state: "number",
        value: 0.333_333_333_333_333_3,
        numerator: 1,
        denominator: 3,
        n: 3,
      },
    },
    {
      why: "nobody is active, so there is no rate",
      lines: [],
      population: 0,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
