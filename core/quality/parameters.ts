import type { Parameter } from "../units/index.ts";

/** How far each written figure may be from the true one: half of its last decimal when it was rounded, a whole one when it was cut off. */
export const roundingSteps: Parameter = {
  titles: {
    "zh-Hans": "每个数的舍入误差（末位单位的倍数）",
    "zh-Hant": "每個數的捨入誤差（末位單位的倍數）",
    en: "Rounding of each figure, in units of its last decimal",
  },
  unit: "last decimals",
  min: 0,
  max: 2,
  preset: 0.5,
};
