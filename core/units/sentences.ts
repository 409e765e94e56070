import type { Language, Titles } from "./titles.ts";

/** One number inside a sentence, with how it is written there. */
export interface Figure {
  readonly value: number;
  readonly written: "count" | "percent" | "change" | "points" | "yuan" | "code";
}

/** Writes a number plainly, alike in every language: 1,234 · 12.5% · +12.5% · -3.4 · 1,234.50. */
export function figureText({ value, written }: Figure): string {
  return writers[written](value);
}

const writers: Readonly<Record<Figure["written"], (value: number) => string>> = {
  code: String,
  count: (value) => grouped(value, 0),
  yuan: (cents) => grouped(cents / 100, 2),
  percent: (ratio) => `${grouped(ratio * 100, 1)}%`,
  change: (ratio) => `${sign(ratio)}${grouped(ratio * 100, 1)}%`,
  points: (ratio) => `${sign(ratio)}${grouped(ratio * 100, 1)}`,
};

/** Fills `{name}` places of a sentence with numbers and texts; a place without a figure is left standing. */
export function filled(
  template: Titles,
  figures: Readonly<Record<string, Figure | string>>,
): Titles {
  const given = new Map(Object.entries(figures));
  const fill = (language: Language): string =>
    template[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const figure = given.get(name);
      if (figure === undefined) return place;
      return typeof figure === "string" ? figure : figureText(figure);
    });
  return { "zh-Hans": fill("zh-Hans"), "zh-Hant": fill("zh-Hant"), en: fill("en") };
}

const sign = (value: number): string => (Math.round(value * 1000) > 0 ? "+" : "");

function grouped(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const thousands = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  const digits = fraction === undefined ? thousands : `${thousands}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
