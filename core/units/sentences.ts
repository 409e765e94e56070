import { mapped } from "./records.ts";
import type { Titles } from "./titles.ts";

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

/** Fills `{name}` places of a sentence with numbers and texts; a place without any is left standing. */
export function filled(
  template: Titles,
  places: Readonly<Record<string, Figure | Titles>>,
): Titles {
  const given = new Map(Object.entries(places));
  return mapped(template, (text, language) =>
    text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const filling = given.get(name);
      if (filling === undefined) return place;
      return "written" in filling ? figureText(filling) : filling[language];
    }),
  );
}

const sign = (value: number): string => (Math.round(value * 1000) > 0 ? "+" : "");

function grouped(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const thousands = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  const digits = fraction === undefined ? thousands : `${thousands}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
