import { sampleRetailers } from "../words/populations.ts";
import { sampleStock, sampleSupply, z95 } from "../words/sampled.ts";
import { defineComposite } from "./composite.ts";

/**
 * The stock on all shelves, blown up by the sample's share of all supply (社会库存，比例法).
 *
 * @see Cochran, Sampling Techniques (1977), chapter 6: the ratio estimator of a total and its variance
 */
export const socialStockByRatio = defineComposite({
  titles: {
    "zh-Hans": "社会库存（比例法）",
    "zh-Hant": "社會庫存（比例法）",
    en: "Trade stock by supply share",
  },
  unit: "packs",
  goodDirection: "none",
  formula: {
    "zh-Hans":
      "Σ 样本户期末库存（包）÷（Σ 样本户所盘规格的供货量 ÷ Σ 全部供货量）；± 1.96 倍线性化标准误",
    "zh-Hant":
      "Σ 樣本戶期末庫存（包）÷（Σ 樣本戶所盤規格的供貨量 ÷ Σ 全部供貨量）；± 1.96 倍線性化標準誤",
    en: "Σ stockPacks of sample retailers at the close ÷ (Σ suppliedPacks of what was counted there ÷ Σ suppliedPacks of all); ± 1.96 linearised standard errors",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "营销师考试资料：Σ 样本库存 ÷ 样本占全市投放量的比重",
    "zh-Hant": "行銷師考試資料：Σ 樣本庫存 ÷ 樣本占全市投放量的比重",
    en: "Marketer exam notes: Σ sample stock ÷ the sample's weight in the city's allocation",
  },
  version: 1,
  minimumN: 2,
  parameters: {},
  over: null,
  feeds: () => ({ ...sampleStock, ...sampleSupply }),
  compose: ([cell]) => {
    if (cell === undefined) return { n: 0, adds: [] };
    const { sampled: n, stock, sampleSupplied: x, allSupplied: all } = cell.feeds;
    const { stockSquares, supplySquares, products } = cell.feeds;
    const adds = [{ numerator: stock, denominator: all === 0 ? 0 : x / all }];
    if (n < 2 || x === 0) return { n, adds };
    const ratio = stock / x;
    const squares = stockSquares - 2 * ratio * products + ratio * ratio * supplySquares;
    const spread = Math.max(0, squares) / (n - 1);
    const unseen = Math.max(0, 1 - n / Math.max(n, cell.population));
    // the total is all x ratio; the mean supply of the sample is x / n
    const error = (all / x) * Math.sqrt(n * unseen * spread);
    return { n, adds, halfWidth: z95 * error };
  },
  examples: [
    {
      why: "1 and 2 hold 30 and 60 and were supplied 10 and 20 of all 300: 90 ÷ (30 ÷ 300); both hold three times their supply, so nothing is uncertain",
      lines: [
        { retailer: 1, suppliedPacks: 10 },
        { retailer: 2, suppliedPacks: 20 },
        { retailer: 3, suppliedPacks: 270 },
      ],
      observations: [
        { retailer: 1, stockPacks: 30 },
        { retailer: 2, stockPacks: 60 },
      ],
      populations: { 0: 10 },
      expect: { state: "number", value: 900, numerator: 90, denominator: 0.1, n: 2 },
      interval: [900, 900],
    },
    {
      why: "1 holds 40 of 20 and 2 holds 20 of 20: ratio 60 ÷ 40 = 1.5, residuals +10 and -10, spread 200 ÷ 1; of 4 retailers half is unseen: (80 ÷ 40) x √(2 x .5 x 200) = 28.284, x 1.96 = 55.436 around 60 ÷ (40 ÷ 80) = 120",
      lines: [
        { retailer: 1, suppliedPacks: 20 },
        { retailer: 2, suppliedPacks: 20 },
        { retailer: 3, suppliedPacks: 40 },
      ],
      observations: [
        { retailer: 1, stockPacks: 40 },
        { retailer: 2, stockPacks: 20 },
      ],
      populations: { 0: 4 },
      expect: { state: "number", value: 120, numerator: 60, denominator: 0.5, n: 2 },
      interval: [64.563_847_216, 175.436_152_784],
    },
    {
      why: "the sample was supplied nothing, so it has no weight: there is no estimate",
      lines: [{ retailer: 3, suppliedPacks: 270 }],
      observations: [
        { retailer: 1, stockPacks: 30 },
        { retailer: 2, stockPacks: 60 },
      ],
      populations: { 0: 10 },
      expect: { state: "not_applicable", numerator: 90, denominator: 0, n: 2 },
    },
  ],
});
