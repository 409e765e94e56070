import type { Parameter } from "../../units/index.ts";
import { cyclesLooked, monthsLooked, shareParameter } from "./parameters.ts";

/** What the matrix of value and loyalty may be tuned with. */
export const valueParameters = {
  months: monthsLooked,
  cycles: cyclesLooked,
  timesOfMean: {
    titles: {
      "zh-Hans": "高价值：至少为平均的几倍",
      "zh-Hant": "高價值：至少為平均的幾倍",
      en: "High value: times the mean, at least",
    },
    unit: "times",
    min: 0.1,
    max: 20,
    preset: 1,
  },
  wideSkus: {
    titles: {
      "zh-Hans": "足够宽的规格数",
      "zh-Hant": "足夠寬的規格數",
      en: "SKUs that are broad enough",
    },
    unit: "SKUs",
    min: 1,
    max: 300,
    preset: 30,
  },
  weightOfBreadth: {
    titles: {
      "zh-Hans": "宽度在忠诚度中的权重",
      "zh-Hant": "寬度在忠誠度中的權重",
      en: "Weight of breadth in loyalty",
    },
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.5,
  },
  loyalLeast: shareParameter(
    { "zh-Hans": "忠诚标准", "zh-Hant": "忠誠標準", en: "Loyal at, at least" },
    0.7,
  ),
} as const satisfies Record<string, Parameter>;
