import { roundedOff, type Stated } from "./stated.ts";

const dust = 1e-9;

/** Whole numbers from the least to the most; none when the most is below the least. */
export interface WholeRange {
  readonly least: number;
  readonly most: number;
}

/** The whole numbers between two bounds, both included. */
export function wholeNumbersIn(low: number, high: number): WholeRange {
  return { least: Math.ceil(low - dust), most: Math.floor(high + dust) };
}

/** The shares that are written as this percentage. */
export function sharesOf(
  percent: Stated,
  steps: number,
): { readonly low: number; readonly high: number } {
  const off = roundedOff(percent, steps);
  return { low: Math.max(0, percent.value - off) / 100, high: (percent.value + off) / 100 };
}
