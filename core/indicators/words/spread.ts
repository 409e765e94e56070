import type { Titles } from "../../units/index.ts";
import type { Composed } from "../composites/composite.ts";

/** Where the spread of a ratio comes from. */
export const spreadSource: Titles = {
  "zh-Hans": "营销师考试资料只有 S² 之名及其含义；采用总体方差为本系统建议",
  "zh-Hant": "行銷師考試資料只有 S² 之名及其含義；採用母體變異數為本系統建議",
  en: "Marketer exam notes name S² and its reading; the population variance is proposed",
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** The squares of how far each lies from the mean. */
function squaresOf(numbers: readonly number[]): readonly number[] {
  const mean = sumOf(numbers) / Math.max(1, numbers.length);
  return numbers.map((one) => (one - mean) ** 2);
}

/** The population variance: each value adds its square, and counts as one. */
export function stabilityOf(ratios: readonly number[]): Composed {
  return {
    n: ratios.length,
    adds: squaresOf(ratios).map((square) => ({ numerator: square, denominator: 1 })),
  };
}

/** The coefficient of variation: the standard deviation over the mean, of all values together. */
export function variationOf(ratios: readonly number[]): Composed {
  const n = ratios.length;
  if (n === 0) return { n, adds: [] };
  const deviation = Math.sqrt(sumOf(squaresOf(ratios)) / n);
  return { n, adds: [{ numerator: deviation, denominator: sumOf(ratios) / n }] };
}
