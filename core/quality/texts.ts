import { figureText, isoOf, type Day, type Figure, type Titles } from "../units/index.ts";

/** A text that reads alike in every language: numbers, a date. */
export function alike(text: string): Titles {
  return { "zh-Hans": text, "zh-Hant": text, en: text };
}

/** Numbers one after the other. */
export function listOf(figures: readonly Figure[]): Titles {
  return namesOf(figures.map((figure) => alike(figureText(figure))));
}

/** Names one after the other. */
export function namesOf(names: readonly Titles[]): Titles {
  return {
    "zh-Hans": names.map((name) => name["zh-Hans"]).join("、"),
    "zh-Hant": names.map((name) => name["zh-Hant"]).join("、"),
    en: names.map((name) => name.en).join(", "),
  };
}

/** Numbers as a sum. */
export function sumText(figures: readonly Figure[]): Titles {
  return alike(figures.map(figureText).join(" + "));
}

/** A day. */
export function dayText(day: Day): Titles {
  return alike(isoOf(day));
}
