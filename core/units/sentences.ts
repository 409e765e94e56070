import { mapped } from "./records.ts";
import type { Titles } from "./titles.ts";

/** One number inside a sentence, with how it is written there. */
export interface Figure {
  readonly value: number;
  readonly written: "count" | "signed" | "percent" | "change" | "points" | "yuan" | "code";
  /** Digits after the point; as many as is usual for the writing when left out. */
  readonly decimals?: number;
}

/** Writes a number plainly, alike in every language: 1,234 · +1,234 · 12.5% · +12.5% · -3.4 · 1,234.50. */
export function figureText({ value, written, decimals }: Figure): string {
  return writers[written](value, decimals);
}

type Writer = (value: number, decimals?: number) => string;

const writers: Readonly<Record<Figure["written"], Writer>> = {
  code: (value) => String(value),
  count: (value, decimals = 0) => grouped(value, decimals),
  signed: (value, decimals = 0) => signed(value, decimals),
  yuan: (cents, decimals = 2) => grouped(cents / 100, decimals),
  percent: (ratio, decimals = 1) => `${grouped(ratio * 100, decimals)}%`,
  change: (ratio, decimals = 1) => `${signed(ratio * 100, decimals)}%`,
  points: (ratio, decimals = 1) => signed(ratio * 100, decimals),
};

/** Fills `{name}` places of a sentence with numbers and texts; a place without any is left standing. */
export function filled(
  template: Titles,
  places: Readonly<Record<string, Figure | Titles>>,
): Titles {
  // A number is written alike in every language, so it is written once.
  const given = new Map(
    Object.entries(places).map(([name, filling]) => [
      name,
      "written" in filling ? figureText(filling) : filling,
    ]),
  );
  return mapped(template, (text, language) =>
    text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const filling = given.get(name) ?? place;
      return typeof filling === "string" ? filling : filling[language];
    }),
  );
}

/** What rounds to nothing has no sign. */
function signed(value: number, decimals: number): string {
  const digits = grouped(value, decimals);
  return value > 0 && /[1-9]/.test(digits) ? `+${digits}` : digits;
}

function grouped(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const thousands = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  const digits = fraction === undefined ? thousands : `${thousands}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
