import type { Titles } from "../units/index.ts";

/** Joins texts to a list, with the comma of each language. */
export function listedTitles(list: readonly Titles[]): Titles {
  return {
    "zh-Hans": list.map((one) => one["zh-Hans"]).join("、"),
    "zh-Hant": list.map((one) => one["zh-Hant"]).join("、"),
    en: list.map((one) => one.en).join(", "),
  };
}
