import { sampleRetailers } from "../words/populations.ts";
import { sampleStock, z95 } from "../words/sampled.ts";
import { meanOfAll, unseenShare } from "../words/strata.ts";
import { defineComposite } from "./composite.ts";

/**
 * The stock on all shelves, business type by business type: the mean of its sample retailers for each of its retailers
 * (社会库存，分层扩大法).
 *
 * @see Cochran, Sampling Techniques (1977), chapter 5: the stratified estimator of a total and its variance
 */
export const socialStockByStrata = defineComposite({
  titles: {
    "zh-Hans": "社会库存（分层法）",
    "zh-Hant": "社會庫存（分層法）",
    en: "Trade stock by business types",
  },
  unit: "packs",
  goodDirection: "none",
  formula: {
    "zh-Hans":
      "Σ（各业态有效零售户数 × 该业态样本户的户均期末库存（包））；没有样本的业态取全部样本的均值；各业态都至少有两户样本时给出 ± 1.96 倍标准误",
    "zh-Hant":
      "Σ（各業態有效零售客戶數 × 該業態樣本戶的戶均期末庫存（包））；沒有樣本的業態取全部樣本的平均值；各業態都至少有兩戶樣本時給出 ± 1.96 倍標準誤",
    en: "Σ over business types of (active retailers × mean stockPacks of its sample retailers at the close); a type without any takes the mean of all; ± 1.96 standard errors where each type has at least two",
  },
  population: sampleRetailers,
  source: {
    "zh-Hans": "内蒙古等地：各业态样本户均库存 × 该业态户数",
    "zh-Hant": "內蒙古等地：各業態樣本戶均庫存 × 該業態戶數",
    en: "Inner Mongolia and others: per business type, mean stock per sample retailer × retailers of the type",
  },
  version: 1,
  minimumN: 2,
  parameters: {},
  over: "businessType",
  feeds: () => sampleStock,
  compose: (cells) => {
    const n = cells.reduce((sum, { feeds }) => sum + feeds.sampled, 0);
    const mean = meanOfAll(cells, ({ stock }) => stock);
    // the whole is one total: every type adds to the numerator, and the first one stands for "per nothing"
    const adds = cells.map(({ population, feeds: { sampled, stock } }, place) => ({
      numerator: n === 0 ? 0 : population * (sampled > 0 ? stock / sampled : mean),
      denominator: n > 0 && place === 0 ? 1 : 0,
    }));
    const variances = cells
      .filter(({ population }) => population > 0)
      .map(({ population, feeds: { sampled, stock, stockSquares } }) => {
        if (sampled < 2) return sampled === population ? 0 : null;
        const spread = Math.max(0, stockSquares - (stock * stock) / sampled) / (sampled - 1);
        return (population ** 2 * unseenShare(sampled, population) * spread) / sampled;
      });
    if (variances.includes(null)) return { n, adds, halfWidth: null };
    const variance = variances.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    return { n, adds, halfWidth: z95 * Math.sqrt(variance) };
  },
  examples: [
    {
      why: "type 1: 30 and 50 of two of 10 retailers, type 2: 5 and 5 of two of 20: 10 × 40 + 20 × 5; only type 1 is uncertain: 10² × .8 × 200 ÷ 2 = 8,000, √ = 89.443, × 1.96 = 175.304",
      observations: [
        { retailer: 1, stockPacks: 30, businessType: 1 },
        { retailer: 2, stockPacks: 50, businessType: 1 },
        { retailer: 3, stockPacks: 5, businessType: 2 },
        { retailer: 4, stockPacks: 5, businessType: 2 },
      ],
      populations: { 1: 10, 2: 20 },
      expect: { state: "number", value: 500, numerator: 500, denominator: 1, n: 4 },
      interval: [324.695_492_4, 675.304_507_6],
    },
    {
      why: "type 2 has 20 retailers and nobody of them was counted: 10 × 40 + 20 × 40, and nobody can say how far off that is",
      observations: [
        { retailer: 1, stockPacks: 30, businessType: 1 },
        { retailer: 2, stockPacks: 50, businessType: 1 },
      ],
      populations: { 1: 10, 2: 20 },
      expect: { state: "number", value: 1200, numerator: 1200, denominator: 1, n: 2 },
    },
    {
      why: "nobody was counted: there is no estimate",
      populations: { 1: 10 },
      expect: { state: "not_applicable", numerator: 0, denominator: 0, n: 0 },
    },
  ],
});
