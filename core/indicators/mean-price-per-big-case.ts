import { defineIndicator } from "./indicator.ts";
import { amountIn, cartonPartsIn, partsPerCarton } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

const cartons = cartonPartsIn(0);

/** Standard cartons of 200 sticks in one big case (箱) of 50,000: how the trade counts, whatever a shipping case holds. */
const cartonsPerBigCase = 250;

/** Mean wholesale price of one big case (单箱均价), of SKUs in standard cartons. */
export const meanPricePerBigCase = defineIndicator({
  titles: { "zh-Hans": "单箱均价", "zh-Hant": "單箱均價", en: "Mean price per big case" },
  unit: "cny-cents/big-case",
  goodDirection: "up",
  formula: {
    "zh-Hans":
      "Σ 批发金额 ÷（Σ 供货条数 ÷ 250），退货行不计；条数 = 供货量（包）÷ 每条包数，每条都按 200 支的标准条计",
    "zh-Hant":
      "Σ 批發金額 ÷（Σ 供貨條數 ÷ 250），退貨列不計；條數 = 供貨量（包）÷ 每條包數，每條都以 200 支的標準條計",
    en: "Σ amountCnyCents ÷ (Σ (suppliedPacks ÷ packsPerCarton) ÷ 250), returned lines left out; every carton is taken as a standard one of 200 sticks",
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "条均价 × 250：每条 85.66 元即每箱 21,415 元",
    "zh-Hant": "條均價 × 250：每條 85.66 元即每箱 21,415 元",
    en: "Price per carton × 250: 85.66 yuan a carton are 21,415 yuan a big case",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(amountIn(0)),
    denominator: totalOver(cartons, partsPerCarton * cartonsPerBigCase),
    n: retailersWith(cartons),
  }),
  examples: [
    {
      why: "250 cartons at 85.66 yuan are one big case: 2,141,500 cents ÷ 1",
      lines: [{ retailer: 1, suppliedPacks: 2500, amountCnyCents: 2_141_500 }],
      population: 9,
      expect: { state: "number", value: 2_141_500, numerator: 2_141_500, denominator: 1, n: 1 },
    },
    {
      why: "nothing supplied, nothing priced",
      lines: [{ retailer: 1, suppliedPacks: 0, amountCnyCents: 0 }],
      population: 9,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
