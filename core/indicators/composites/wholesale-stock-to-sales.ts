import { packsIn } from "../words/line-sum.ts";
import { warehouseGoods } from "../words/populations.ts";
import { totalOver } from "../words/retailer-sum.ts";
import { feedOf } from "../words/sampled.ts";
import { warehouseStock, warehouseStockRecords } from "../words/warehouse.ts";
import { defineComposite } from "./composite.ts";

/** The warehouse's stock at the close against what the period sold to retailers (商业存销比); not to be mixed with the social one. */
export const wholesaleStockToSales = defineComposite({
  titles: {
    "zh-Hans": "商业存销比",
    "zh-Hant": "商業存銷比",
    en: "Wholesaler's stock-to-sales ratio",
  },
  unit: "multiple",
  goodDirection: "none",
  formula: {
    "zh-Hans": "Σ 商业期末库存 ÷ Σ 本期供货量（包），只计商业库存已登记的规格",
    "zh-Hant": "Σ 商業期末庫存 ÷ Σ 本期供貨量（包），只計商業庫存已登記的規格",
    en: "Σ warehouse stockPacks at the close ÷ Σ suppliedPacks of the period, of SKUs whose warehouse stock was recorded",
  },
  population: warehouseGoods,
  source: {
    "zh-Hans": "内蒙古 2012 年：商业库存 ÷ 月销量，一二类超过 0.7 须控制购进",
    "zh-Hant": "內蒙古 2012 年：商業庫存 ÷ 月銷量，一二類超過 0.7 須控制購進",
    en: "Inner Mongolia 2012: warehouse stock ÷ month sales, classes 1 and 2 above 0.7 must tighten buying",
  },
  version: 1,
  minimumN: 1,
  parameters: {},
  over: "sku",
  feeds: () => ({
    recorded: feedOf(warehouseStockRecords, "sku"),
    stock: feedOf(warehouseStock, "sku"),
    supplied: { sum: totalOver(packsIn("supplied", 0)) },
  }),
  compose: (cells) => ({
    n: cells.filter(({ feeds }) => feeds.recorded > 0).length,
    adds: cells.map(({ feeds: { recorded, stock, supplied } }) => ({
      numerator: recorded > 0 ? stock : 0,
      denominator: recorded > 0 ? supplied : 0,
    })),
  }),
  examples: [
    {
      why: "SKU 1: 70 held, 100 sold; of SKU 2 nobody wrote the stock down: 70 ÷ 100",
      lines: [
        { retailer: 1, suppliedPacks: 60 },
        { retailer: 2, suppliedPacks: 40 },
        { retailer: 2, suppliedPacks: 500, sku: 2 },
      ],
      warehouse: [{ stockPacks: 70 }, { sku: 2, orderingDays: 5 }],
      expect: { state: "number", value: 0.7, numerator: 70, denominator: 100, n: 1 },
    },
    {
      why: "held and not sold: there is no ratio",
      warehouse: [{ stockPacks: 70 }],
      expect: { state: "not_applicable", numerator: 70, denominator: 0, n: 1 },
    },
  ],
});
