import { filled } from "../../units/index.ts";
import { evidenceFields } from "../evidence.ts";
import type { Segmentation } from "../segmentation.ts";
import { valueParameters } from "./value-parameters.ts";
import { meanOf, partOf, sumOf } from "./ranked.ts";
import { chancesOf, regularityOf } from "./regularity.ts";
import { valueMeasures, valueSegments, valueSentence } from "./value-words.ts";

const { monthlyCnyCents, skus, cyclesOrdered, lineCycles, cyclesSinceFirst } = evidenceFields;
const looksAt = { monthlyCnyCents, skus, cyclesOrdered, lineCycles, cyclesSinceFirst };

/** Retailers by what they contribute and how loyal they order. */
export const valueByLoyalty: Segmentation<keyof typeof valueParameters, keyof typeof looksAt> = {
  titles: {
    "zh-Hans": "客户价值 × 忠诚度",
    "zh-Hant": "客戶價值 × 忠誠度",
    en: "Value × loyalty",
  },
  formula: {
    "zh-Hans":
      "贡献 = 月均进货额 ÷ 全部户平均，≥ 高价值倍数为高价值；忠诚度 =（1 − 权重）× 订货周数占比 + 权重 ×（规格数 ÷ 足够宽的规格数，至多 1），≥ 忠诚标准为忠诚",
    "zh-Hant":
      "貢獻 = 月均進貨額 ÷ 全部戶平均，≥ 高價值倍數為高價值；忠誠度 =（1 − 權重）× 訂貨週數占比 + 權重 ×（規格數 ÷ 足夠寬的規格數，至多 1），≥ 忠誠標準為忠誠",
    en: "Contribution = monthly mean ÷ mean of all, high from the times set; loyalty = (1 − weight) × share of its cycles with an order + weight × (SKUs ÷ SKUs that are broad enough, 1 at most), loyal from the least set",
  },
  source:
    "Value matrix of customer management (contribution × loyalty: high-value, potential, ordinary); regularity and breadth stand for loyalty, bounds are this house's own proposal",
  version: 1,
  segments: valueSegments,
  measures: valueMeasures,
  parameters: valueParameters,
  looksAt,
  windowOf: ({ months, cycles }) => ({ months, cycles }),
  assign: (evidence, { months, timesOfMean, wideSkus, weightOfBreadth, loyalLeast }) => {
    const amounts = evidence.map((one) => Math.max(0, sumOf(one.monthlyCnyCents)));
    const mean = meanOf(amounts);
    return evidence.map((one, at) => {
      const contribution = partOf(amounts[at] ?? 0, mean);
      const regularity = regularityOf(one);
      const breadth = Math.min(1, one.skus / wideSkus);
      const loyalty = (1 - weightOfBreadth) * (regularity ?? 0) + weightOfBreadth * breadth;
      const isHigh = (contribution ?? 0) >= timesOfMean;
      const segment = segmentOf(isHigh, loyalty >= loyalLeast);
      const monthlyMeanCnyCents = sumOf(one.monthlyCnyCents) / months;
      const figures = { monthlyMeanCnyCents, contribution, regularity, skus: one.skus, loyalty };
      const reason = filled(valueSentence, {
        mean: { value: monthlyMeanCnyCents, written: "yuan" },
        times: { value: contribution ?? 0, written: "count", decimals: 2 },
        high: { value: timesOfMean, written: "count", decimals: 2 },
        chances: { value: chancesOf(one), written: "count" },
        ordered: { value: one.cyclesOrdered, written: "count" },
        skus: { value: one.skus, written: "count" },
        loyalty: { value: loyalty, written: "percent" },
        loyal: { value: loyalLeast, written: "percent" },
        name: valueSegments[segment].titles,
      });
      return { retailer: one.retailer, segment, code: null, figures, reason };
    });
  },
  examples: [
    {
      why: "mean 50,000: 1.6, 1.6, 0.4 and 0.4 times; loyal: 13 of 13 cycles and 30 of 30 SKUs are 100 %; 6 of 13 and 10 of 30 are ½ × 46.2 % + ½ × 33.3 % = 39.7 %",
      given: [
        { ...loyal(), monthlyCnyCents: [80_000, 80_000, 80_000] },
        { ...loose(), monthlyCnyCents: [80_000, 80_000, 80_000] },
        { ...loyal(), monthlyCnyCents: [20_000, 20_000, 20_000] },
        { ...loose(), monthlyCnyCents: [20_000, 20_000, 20_000] },
      ],
      expect: ["highLoyal", "highLoose", "loyal", "ordinary"],
    },
    {
      why: "nobody bought anything: nobody is above a mean of nothing",
      given: [{ monthlyCnyCents: [0, 0, 0] }],
      expect: ["ordinary"],
    },
  ],
};

function loyal() {
  return { cyclesOrdered: 13, lineCycles: 13, cyclesSinceFirst: 99, skus: 30 };
}

function loose() {
  return { cyclesOrdered: 6, lineCycles: 13, cyclesSinceFirst: 99, skus: 10 };
}

function segmentOf(isHigh: boolean, isLoyal: boolean): keyof typeof valueSegments {
  if (isHigh) return isLoyal ? "highLoyal" : "highLoose";
  return isLoyal ? "loyal" : "ordinary";
}
