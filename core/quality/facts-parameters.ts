import type { Parameter } from "../units/index.ts";

/** By how many packs counts may miss each other before it is worth a word. */
export const slackPacks: Parameter = {
  titles: {
    "zh-Hans": "容许的盘点误差",
    "zh-Hant": "容許的盤點誤差",
    en: "Miscount still allowed",
  },
  unit: "packs",
  min: 0,
  max: 1000,
  preset: 0,
};

/** How many cycles on end a stock may stand still. */
export const timesOfStock: Parameter = {
  titles: { "zh-Hans": "相同数值的连续周数", "zh-Hant": "相同數值的連續週數", en: "Cycles on end" },
  unit: "cycles",
  min: 2,
  max: 52,
  preset: 4,
};

/** How many cycles on end a price may stand still: a quarter, because prices in order do not move for weeks. */
export const timesOfPrice: Parameter = { ...timesOfStock, preset: 13 };
