import { assert } from "../units/index.ts";

const centre = {
  above: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ],
  below: [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
    -13.28068155288572, 1,
  ],
};
const tail = {
  above: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ],
  below: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};
const tailBegins = 0.02425;

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/**
 * The value that a standard normal variable stays below with the given probability.
 *
 * Two rational functions are enough here: their relative error is below 1.2e-9.
 *
 * @param probability scalar, between 0 and 1, both excluded
 * @returns scalar, standard deviations from the mean
 * @throws Bug when the probability is not between 0 and 1
 * @see Acklam, An algorithm for computing the inverse normal cumulative distribution function (2003)
 */
export function normalQuantile(probability: number): number {
  assert(probability > 0 && probability < 1, `a probability lies inside 0..1, got ${probability}`);
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability < tailBegins) {
    const x = Math.sqrt(-2 * Math.log(probability));
    return polynomial(tail.above, x) / polynomial(tail.below, x);
  }
  const x = probability - 0.5;
  return (x * polynomial(centre.above, x * x)) / polynomial(centre.below, x * x);
}
