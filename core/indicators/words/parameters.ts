import type { Parameter } from "../../units/index.ts";

/** How many periods are set side by side, the measured one included. */
export const periodsCompared: Parameter = {
  titles: {
    "zh-Hans": "比较最近几期（含本期）",
    "zh-Hant": "比較最近幾期（含本期）",
    en: "Periods set side by side, the measured one included",
  },
  unit: "periods",
  min: 3,
  max: 26,
  preset: 6,
};

/** How many periods count as "of late", the measured one included. */
export const periodsLookedAt: Parameter = {
  titles: {
    "zh-Hans": "最近几期（含本期）",
    "zh-Hant": "最近幾期（含本期）",
    en: "Periods looked at, the measured one included",
  },
  unit: "periods",
  min: 1,
  max: 12,
  preset: 4,
};
