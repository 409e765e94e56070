import { defineIndicator } from "./indicator.ts";
import { packsIn } from "./words/line-sum.ts";
import { buyingRetailers } from "./words/populations.ts";
import { retailersWith, totalOver } from "./words/retailer-sum.ts";

const supplied = packsIn("supplied", 0);

/** Share of the sales of the wider cut: of a SKU in its price class, of a price class in everything (销售占比). */
export const salesShare = defineIndicator({
  titles: { "zh-Hans": "销售占比", "zh-Hant": "銷售占比", en: "Sales share" },
  unit: "ratio",
  goodDirection: "none",
  formula: {
    "zh-Hans":
      "Σ 供货量 ÷ Σ 上一级的供货量（包）；上一级：规格为其价类，线路为其片区，片区为其县级营销部，其余为全部",
    "zh-Hant":
      "Σ 供貨量 ÷ Σ 上一級的供貨量（包）；上一級：規格為其價類，線路為其片區，片區為其縣級行銷部，其餘為全部",
    en: "Σ suppliedPacks ÷ Σ suppliedPacks of the group above: of a SKU its price class, of a line its area, of an area its department, of anything else everything",
  },
  population: buyingRetailers,
  source: {
    "zh-Hans": "营销师考试资料：规格销量 ÷ 所属类别销量",
    "zh-Hant": "行銷師考試資料：規格銷量 ÷ 所屬類別銷量",
    en: "Marketer exam notes: SKU sales ÷ sales of its class",
  },
  version: 1,
  reads: "quotient",
  minimumN: 1,
  parameters: {},
  measures: () => ({
    numerator: totalOver(supplied),
    denominator: "parent",
    n: retailersWith(supplied),
  }),
  examples: [
    {
      why: "SKU 1 sells 30 of its class's 40; the 60 of the other class do not matter",
      lines: [
        { retailer: 1, sku: 1, suppliedPacks: 10 },
        { retailer: 2, sku: 1, suppliedPacks: 20 },
        { retailer: 2, sku: 2, suppliedPacks: 10 },
        { retailer: 2, sku: 3, suppliedPacks: 60, priceClass: 2 },
      ],
      population: 9,
      sku: 1,
      expect: { state: "number", value: 0.75, numerator: 30, denominator: 40, n: 2 },
    },
    {
      why: "the class sold nothing, so nobody has a share of it",
      lines: [
        { retailer: 1, sku: 1, suppliedPacks: 0 },
        { retailer: 1, sku: 2, suppliedPacks: 0 },
      ],
      population: 9,
      sku: 1,
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
