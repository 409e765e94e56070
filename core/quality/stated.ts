import { assert, type Figure } from "../units/index.ts";

/** A number as somebody wrote it: 3.00 says more than 3. */
export interface Stated {
  readonly value: number;
  /** Digits after the point; below 0 is not possible. */
  readonly decimals: number;
}

const form = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * Reads a number with the decimals that it was written with.
 *
 * @param text e.g. `1,008.13`, `-3.00`, `＋49.18`; a percentage without its sign
 * @returns null when it is no plain number
 */
export function readStated(text: string): Stated | null {
  const plain = text.normalize("NFKC").replaceAll("\u2212", "-").trim();
  const parts = form.exec(plain);
  if (parts === null) return null;
  return { value: Number(plain.replaceAll(",", "")), decimals: parts[1]?.length ?? 0 };
}

/**
 * A number as written, where the program itself knows that it is one.
 *
 * @throws Bug when it is none
 */
export function stated(text: string): Stated {
  const read = readStated(text);
  assert(read !== null, `${text} is a number`);
  return read;
}

/**
 * The sum of what is written, without the dust of binary fractions.
 *
 * @returns as many decimals as the finest of them has
 */
export function sumOf(figures: readonly Stated[]): Stated {
  const decimals = Math.max(0, ...figures.map((figure) => figure.decimals));
  const scale = 10 ** decimals;
  const sum = figures.reduce((whole, { value }) => whole + Math.round(value * scale), 0);
  return { value: sum / scale, decimals };
}

/** The first less the second, with the decimals of the finer one. */
export function differenceOf(first: Stated, second: Stated): Stated {
  return sumOf([first, { ...second, value: -second.value }]);
}

/**
 * How far a number may be from what was rounded to it.
 *
 * @param steps in units of its last decimal; 0.5 for ordinary rounding
 */
export function roundedOff({ decimals }: Stated, steps: number): number {
  return steps / 10 ** decimals;
}

/** Whether a difference stays within a tolerance, its edge included. */
export function isWithin(difference: number, tolerance: number): boolean {
  return Math.abs(difference) <= tolerance + 1e-9 * Math.max(1, tolerance);
}

/** How a sentence writes a number that was written already. */
export function figureOf({ value, decimals }: Stated, written: "count" | "signed"): Figure {
  return { value, written, decimals };
}

/** How a sentence writes a percentage that was written already. */
export function percentOf({ value, decimals }: Stated, written: "percent" | "change"): Figure {
  return { value: value / 100, written, decimals };
}
