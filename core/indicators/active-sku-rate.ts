import { defineIndicator } from "./indicator.ts";
import { soldPacks, stockedRecords } from "./words/observed.ts";
import { pairTotal } from "./words/pair-sum.ts";
import { sampleRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

/** The share of the SKUs in a shop that sold (动销率，品种): for coaching one shop; over many it counts each shop's SKUs. */
export const activeSkuRate = defineIndicator({
  titles: {
    "zh-Hans": "动销率（品种）",
    "zh-Hant": "動銷率（品種）",
    en: "Active-SKU rate",
  },
  unit: "ratio",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "各零售户有销量的规格数之和 ÷ 各零售户在售规格数之和；在售指已采集销量，且有销量或仍有库存",
    "zh-Hant":
      "各零售客戶有銷量的規格數之和 ÷ 各零售客戶在售規格數之和；在售指已採集銷量，且有銷量或仍有庫存",
    en: "SKUs with soldPacks > 0 ÷ SKUs with soldPacks recorded that sold or were left over, each retailer's counted apart and added up",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "零售业通行口径：有销售的规格数 ÷ 在店规格数",
    "zh-Hant": "零售業通用口徑：有銷售的規格數 ÷ 在店規格數",
    en: "General retail: SKUs sold ÷ SKUs stocked",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(pairTotal({ where: [soldPacks] })),
    denominator: totalOver(pairTotal({ where: [stockedRecords] })),
    n: retailersWith(stockedRecords),
  }),
  examples: [
    {
      why: "of SKUs 1 to 4, 1 and 2 sold, 3 was left over, 4 was not there, of 5 no sales were recorded: 2 ÷ 3",
      lines: [],
      observations: [
        { retailer: 1, sku: 1, soldPacks: 5, stockPacks: 0 },
        { retailer: 1, sku: 2, soldPacks: 1 },
        { retailer: 1, sku: 3, soldPacks: 0, stockPacks: 8 },
        { retailer: 1, sku: 4, soldPacks: 0, stockPacks: 0 },
        { retailer: 1, sku: 5, stockPacks: 8 },
      ],
      population: 9,
      expect: { state: "number", value: 2 / 3, numerator: 2, denominator: 3, n: 1 },
    },
    {
      why: "over two cycles a SKU that sold in one of them counts once: 1 ÷ 1",
      lines: [],
      observations: [
        { retailer: 1, soldPacks: 5, stockPacks: 3 },
        { retailer: 1, soldPacks: 0, stockPacks: 8, offset: 1 },
      ],
      population: 9,
      cycles: 2,
      expect: { state: "number", value: 1, numerator: 1, denominator: 1, n: 1 },
    },
    {
      why: "nothing was there",
      lines: [],
      observations: [{ retailer: 1, soldPacks: 0, stockPacks: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
