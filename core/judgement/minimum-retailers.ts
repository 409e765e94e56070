import type { Parameter } from "../units/index.ts";

/** Every reading's own guard: below this many retailers it says nothing. */
export const minimumRetailers: Parameter = {
  titles: {
    "zh-Hans": "最少零售户数",
    "zh-Hant": "最少零售客戶數",
    en: "Fewest retailers",
  },
  unit: "retailers",
  min: 1,
  max: 1000,
  preset: 10,
};
