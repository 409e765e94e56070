import { defineIndicator } from "./indicator.ts";
import { amountIn, cartonPartsIn, partsPerCarton } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

const cartons = cartonPartsIn(0);

/** Mean wholesale price of one carton (条均价); cartons are those of each SKU's own size. */
export const meanPrice = defineIndicator({
  titles: { "zh-Hans": "条均价", "zh-Hant": "條均價", en: "Mean price per carton" },
  unit: "cny-cents/carton",
  goodDirection: "up",
  formula: {
    "zh-Hans": "Σ 批发金额 ÷ Σ 供货条数，退货行不计；条数 = 供货量（包）÷ 每条包数",
    "zh-Hant": "Σ 批發金額 ÷ Σ 供貨條數，退貨列不計；條數 = 供貨量（包）÷ 每條包數",
    en: "Σ amountCnyCents ÷ Σ (suppliedPacks ÷ packsPerCarton), returned lines left out",
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "客户经理年度总结：金额 ÷ 条数，按批发价",
    "zh-Hant": "客戶經理年度總結：金額 ÷ 條數，依批發價",
    en: "A representative's yearly summary: amount ÷ cartons, at wholesale prices",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(amountIn(0)),
    denominator: totalOver(cartons, partsPerCarton),
    n: retailersWith(cartons),
  }),
  examples: [
    {
      why: "20 packs of 10 and 12 packs of 8 are 2 + 1.5 cartons: 35,000 ÷ 3.5",
      lines: [
        { retailer: 1, suppliedPacks: 20, packsPerCarton: 10, amountCnyCents: 20_000 },
        { retailer: 2, suppliedPacks: 12, packsPerCarton: 8, amountCnyCents: 15_000, sku: 2 },
      ],
      population: 9,
      expect: { state: "number", value: 10_000, numerator: 35_000, denominator: 3.5, n: 2 },
    },
    {
      why: "a returned line changes no price: 10,000 ÷ 1",
      lines: [
        { retailer: 1, suppliedPacks: 10, amountCnyCents: 10_000 },
        { retailer: 2, suppliedPacks: -10, amountCnyCents: -9000 },
      ],
      population: 9,
      expect: { state: "number", value: 10_000, numerator: 10_000, denominator: 1, n: 1 },
    },
    {
      why: "nothing supplied, nothing priced",
      lines: [{ retailer: 1, suppliedPacks: 0, amountCnyCents: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
