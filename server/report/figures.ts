import type { Brief } from "@dongxiao/contract";

import type { Say } from "./words.ts";

type Measured = Brief["indicators"][number]["now"];

const decimals = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const [whole, one, two] = [decimals(0), decimals(1), decimals(2)];

/** A count without decimals, thousands apart. */
export function countText(value: number): string {
  return whole.format(value);
}

/** One decimal. */
export function decimalText(value: number): string {
  return one.format(value);
}

/** A share as a percentage. */
export function percentText(share: number): string {
  return `${one.format(share * 100)}%`;
}

/** Cents as yuan. */
export function yuanText(cents: number): string {
  return two.format(cents / 100);
}

/** An indicator's value in its unit; why there is none, when there is none. */
export function measuredText(measured: Measured, unit: string, say: Say): string {
  if (measured.state === "insufficient_data") return say("insufficient");
  if (measured.value === null) return say("notApplicable");
  if (unit === "ratio") return percentText(measured.value);
  return unit.startsWith("cny-cents") ? yuanText(measured.value) : decimalText(measured.value);
}

const part = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** A numerator as it was counted; money in yuan. */
export function numeratorText({ numerator }: Measured, unit: string): string {
  if (numerator === null) return "—";
  return part.format(unit.startsWith("cny-cents") ? numerator / 100 : numerator);
}

/** A denominator as it was counted. */
export function denominatorText({ denominator }: Measured): string {
  return denominator === null ? "—" : part.format(denominator);
}
