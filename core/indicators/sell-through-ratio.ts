import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { stockAtClose, stockCountsAtClose } from "./words/observed.ts";
import { pairTotal } from "./words/pair-sum.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

const counted = [stockCountsAtClose(1), stockCountsAtClose(0)];
const [opening, closing] = [stockAtClose(1), stockAtClose(0)];
const supplied = packsIn("supplied", 0);

/**
 * How much of what could be sold was sold (动销比). A negative value is no sale but a finding: more stands on the shelf
 * than can have come there.
 */
export const sellThroughRatio = defineIndicator({
  titles: { "zh-Hans": "动销比", "zh-Hant": "動銷比", en: "Sell-through ratio" },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "（期初库存 + 供货量 − 期末库存）÷（期初库存 + 供货量），以包计，逐户逐规格，只计期初、期末都已盘点的规格；低于 0 说明盘点有误或有未登记的进货",
    "zh-Hant":
      "（期初庫存 + 供貨量 − 期末庫存）÷（期初庫存 + 供貨量），以包計，逐戶逐規格，只計期初、期末都已盤點的規格；低於 0 表示盤點有誤或有未登記的進貨",
    en: "(opening stock + suppliedPacks − closing stock) ÷ (opening stock + suppliedPacks), of each retailer's SKUs that were counted at both ends; below 0: a wrong count or an unrecorded purchase",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "行业标准 YC/T 455.3-2013，公式（13）",
    "zh-Hant": "行業標準 YC/T 455.3-2013，公式（13）",
    en: "YC/T 455.3-2013, equation 13",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(
      pairTotal({ where: counted, plus: [opening, supplied], minus: [closing] }),
    ),
    denominator: totalOver(pairTotal({ where: counted, plus: [opening, supplied] })),
    n: retailersWith(pairTotal({ where: counted })),
  }),
  examples: [
    {
      why: "1: 20 + 30 − 10 of 50; SKU 2 was only counted at the close, retailer 2 only at the opening: 40 ÷ 50",
      lines: [
        { retailer: 1, suppliedPacks: 30 },
        { retailer: 1, suppliedPacks: 90, sku: 2 },
        { retailer: 2, suppliedPacks: 90 },
      ],
      observations: [
        { retailer: 1, stockPacks: 20, offset: 1 },
        { retailer: 1, stockPacks: 10 },
        { retailer: 1, stockPacks: 70, sku: 2 },
        { retailer: 2, stockPacks: 5, offset: 1 },
      ],
      population: 9,
      expect: { state: "number", value: 0.8, numerator: 40, denominator: 50, n: 1 },
    },
    {
      why: "10 + 0 − 15 of 10: five packs came from somewhere else",
      lines: [],
      observations: [
        { retailer: 1, stockPacks: 10, offset: 1 },
        { retailer: 1, stockPacks: 15 },
      ],
      population: 9,
      expect: { state: "number", value: -0.5, numerator: -5, denominator: 10, n: 1 },
    },
    {
      why: "nothing there and nothing came: nothing to sell",
      lines: [],
      observations: [
        { retailer: 1, stockPacks: 0, offset: 1 },
        { retailer: 1, stockPacks: 0 },
      ],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 1 },
    },
  ],
});
