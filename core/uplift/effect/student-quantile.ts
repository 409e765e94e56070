import { normalQuantile } from "../../forecasts/index.ts";

/**
 * The value that a variable of Student's distribution stays below with a probability, from the normal one by a series.
 *
 * @param freedom degrees of freedom; from 8 on the error is below 0.005 at 0.95
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.5
 */
export function studentQuantile(probability: number, freedom: number): number {
  const z = normalQuantile(probability);
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, power) => sum + term / freedom ** (power + 1), z);
}
