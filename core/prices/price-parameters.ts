import type { Parameters } from "../units/index.ts";

/** What the price watch may be tuned with. */
export const priceParameters: Parameters<"ceilingCnyCentsPerCarton" | "carryCyclesMost"> = {
  ceilingCnyCentsPerCarton: {
    titles: { "zh-Hans": "零售价上限", "zh-Hant": "零售價上限", en: "Price ceiling" },
    unit: "CNY cents/carton",
    min: 1000,
    max: 1_000_000,
    preset: 100_000,
  },
  carryCyclesMost: {
    titles: {
      "zh-Hans": "缺价时沿用上次价格的最多周数",
      "zh-Hant": "缺價時沿用上次價格的最多週數",
      en: "Cycles for which a missing price is carried forward",
    },
    unit: "cycles",
    min: 0,
    max: 26,
    preset: 4,
  },
};
