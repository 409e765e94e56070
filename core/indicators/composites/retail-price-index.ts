import { sampleRetailers } from "../words/populations.ts";
import { totalOver } from "../words/retailer-sum.ts";
import {
  cartonPartsOfLastYear,
  guidanceRecords,
  guidanceSums,
  recentPrices,
  recentPriceRecords,
} from "../words/price-records.ts";
import { partsPerCarton } from "../words/line-sum.ts";
import { addedPrices, priceRecords } from "../words/observed.ts";
import { defineComposite } from "./composite.ts";

/** Retail prices seen against guidance prices, SKUs weighted by last year's volume (零售价格指数). */
export const retailPriceIndex = defineComposite({
  titles: { "zh-Hans": "零售价格指数", "zh-Hant": "零售價格指數", en: "Retail price index" },
  unit: "index",
  goodDirection: "none",
  formula: {
    "zh-Hans":
      "100 × Σ（零售均价 × w）÷ Σ（指导均价 × w），逐规格求和，w 为上一日历年的供货条数；本期没有采集价的规格沿用前四周的，仍没有采集价、没有指导价或 w 为 0 的不计入",
    "zh-Hant":
      "100 × Σ（零售均價 × w）÷ Σ（指導均價 × w），逐規格求和，w 為上一曆年的供貨條數；本期沒有採集價的規格沿用前四週的，仍沒有採集價、沒有指導價或 w 為 0 的不計入",
    en: "100 × Σ(mean price seen × w) ÷ Σ(mean guidance price × w), SKU by SKU; w: cartons supplied in the calendar year before; a SKU without a price in the period takes that of the four weeks before; without one, without a guidance price or without w it is left out",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "2012 年全国价格分析：Σ（现价 × w）÷ Σ（指导价 × w）× 100，w 为上年批发量",
    "zh-Hant": "2012 年全國價格分析：Σ（現價 × w）÷ Σ（指導價 × w）× 100，w 為前一年批發量",
    en: "National price analysis of 2012: Σ(price now × w) ÷ Σ(guidance price × w) × 100; w: last year's wholesale volume",
  },
  version: 1,
  minimumN: 1,
  parameters: {},
  over: "sku",
  feeds: () => ({
    prices: { sum: totalOver(addedPrices) },
    records: { sum: totalOver(priceRecords) },
    recent: { sum: totalOver(recentPrices) },
    recentRecords: { sum: totalOver(recentPriceRecords) },
    guidance: { sum: totalOver(guidanceSums) },
    guided: { sum: totalOver(guidanceRecords) },
    cartons: { sum: totalOver(cartonPartsOfLastYear, partsPerCarton) },
  }),
  compose: (cells) => {
    const adds = cells.map(({ feeds }) => {
      const { records, recentRecords, guided, cartons } = feeds;
      const price =
        records > 0 ? feeds.prices / records : recentRecords > 0 ? feeds.recent / recentRecords : 0;
      const isIn = price > 0 && guided > 0 && cartons > 0;
      return {
        numerator: isIn ? 100 * price * cartons : 0,
        denominator: isIn ? (feeds.guidance / guided) * cartons : 0,
      };
    });
    return { n: adds.filter(({ denominator }) => denominator > 0).length, adds };
  },
  examples: [
    {
      why: "SKU 1 at 11,000 for guided 10,000 and 3 cartons last year, SKU 2 at 9,000 for 10,000 and 1 carton: 100 × (33,000 + 9,000) ÷ (30,000 + 10,000); SKU 3 sold nothing last year",
      lines: [
        { retailer: 1, suppliedPacks: 30, offset: 52 },
        { retailer: 1, suppliedPacks: 10, offset: 52, sku: 2 },
        { retailer: 1, suppliedPacks: 900 },
      ],
      observations: [
        { retailer: 1, priceCnyCentsPerCarton: 11_000, guidanceCnyCentsPerCarton: 10_000 },
        { retailer: 1, sku: 2, priceCnyCentsPerCarton: 9000, guidanceCnyCentsPerCarton: 10_000 },
        { retailer: 1, sku: 3, priceCnyCentsPerCarton: 1, guidanceCnyCentsPerCarton: 10_000 },
      ],
      expect: { state: "number", value: 105, numerator: 4_200_000, denominator: 40_000, n: 2 },
    },
    {
      why: "no price this week, 12,000 three weeks ago: carried forward; SKU 2's of five weeks ago is too old: 100 × 12,000 ÷ 10,000",
      lines: [
        { retailer: 1, suppliedPacks: 10, offset: 52 },
        { retailer: 1, suppliedPacks: 10, offset: 52, sku: 2 },
      ],
      observations: [
        {
          retailer: 1,
          priceCnyCentsPerCarton: 12_000,
          guidanceCnyCentsPerCarton: 10_000,
          offset: 3,
        },
        {
          retailer: 1,
          sku: 2,
          priceCnyCentsPerCarton: 1,
          guidanceCnyCentsPerCarton: 10_000,
          offset: 5,
        },
      ],
      expect: { state: "number", value: 120, numerator: 1_200_000, denominator: 10_000, n: 1 },
    },
    {
      why: "no guidance price, no index",
      lines: [{ retailer: 1, suppliedPacks: 10, offset: 52 }],
      observations: [{ retailer: 1, priceCnyCentsPerCarton: 11_000 }],
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
