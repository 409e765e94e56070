import type { Parameter } from "../../units/index.ts";

/** How many whole months a mean is taken over. */
export const monthsLooked: Parameter = {
  titles: { "zh-Hans": "回看月数", "zh-Hant": "回看月數", en: "Months looked at" },
  unit: "months",
  min: 3,
  max: 6,
  preset: 3,
};

/** How many of the last order cycles are looked at. */
export const cyclesLooked: Parameter = {
  titles: { "zh-Hans": "回看周数", "zh-Hant": "回看週數", en: "Cycles looked at" },
  unit: "cycles",
  min: 4,
  max: 26,
  preset: 13,
};

/** A share of a whole, from one percent to all of it. */
export function shareParameter(titles: Parameter["titles"], preset: number): Parameter {
  return { titles, unit: "ratio", min: 0.01, max: 1, preset };
}
