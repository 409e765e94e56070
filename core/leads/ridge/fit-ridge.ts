import { lossOf, probabilityOf } from "../odds.ts";
import { addTo, conjugateGradient, lengthOf } from "./conjugate-gradient.ts";
import { type Design, gatheredOf, sumsOf } from "./design.ts";

/** Penalised loss: the level itself is free. */
function costOf(sums: Float64Array, labels: Uint8Array, weights: Float64Array, lambda: number) {
  let square = 0;
  for (let at = 1; at < weights.length; at += 1) square += (weights[at] ?? 0) ** 2;
  return lossOf(sums, labels) * labels.length + (lambda / 2) * square;
}

/** The penalty's part: `lambda` times each weight but the level. */
function addPenalty(gathered: Float64Array, vector: Float64Array, lambda: number): Float64Array {
  const level = gathered[0] ?? 0;
  addTo(gathered, vector, lambda);
  gathered[0] = level;
  return gathered;
}

/** The Newton step from a point, by conjugate gradients; null at the minimum. */
function stepFrom(
  design: Design,
  sums: Float64Array,
  labels: Uint8Array,
  weights: Float64Array,
  lambda: number,
): Float64Array | null {
  const chances = sums.map(probabilityOf);
  const missed = chances.map((chance, row) => (labels[row] ?? 0) - chance);
  const wanted = addPenalty(gatheredOf(design, missed), weights, -lambda);
  if (lengthOf(wanted) < 1e-3 * Math.sqrt(labels.length)) return null;
  const curve = chances.map((chance) => Math.max(1e-9, chance * (1 - chance)));
  const times = (vector: Float64Array): Float64Array => {
    const along = sumsOf(design, vector);
    const curved = along.map((value, row) => value * (curve[row] ?? 0));
    return addPenalty(gatheredOf(design, curved), vector, lambda);
  };
  const diagonal = gatheredOf(design, curve, true).map((value) => value + lambda);
  return conjugateGradient(times, wanted, diagonal, 0.05);
}

/**
 * Fits a ridge logistic regression: Newton steps, each halved until it helps, for a full step may overshoot.
 *
 * @param labels 0 or 1, shape (n,)
 * @param lambda the penalty on the squared weights, above 0
 * @param start weights to begin from; they are not changed
 * @returns weights, shape (design.size,)
 * @see le Cessie and van Houwelingen, Ridge estimators in logistic regression, Applied Statistics 41 (1992)
 * @see Lin, Weng and Keerthi, Trust region Newton method for logistic regression, JMLR 9 (2008)
 */
export function fitRidge(
  design: Design,
  labels: Uint8Array,
  lambda: number,
  start: Float64Array,
): Float64Array {
  let weights = start.slice();
  let sums = sumsOf(design, weights);
  let cost = costOf(sums, labels, weights, lambda);
  for (let round = 0; round < 30; round += 1) {
    const step = stepFrom(design, sums, labels, weights, lambda);
    if (step === null) return weights;
    let [length, isBetter] = [1, false];
    while (!isBetter && length > 1e-6) {
      const tried = weights.slice();
      addTo(tried, step, length);
      const triedSums = sumsOf(design, tried);
      const triedCost = costOf(triedSums, labels, tried, lambda);
      isBetter = triedCost < cost;
      if (isBetter) [weights, sums, cost] = [tried, triedSums, triedCost];
      length /= 2;
    }
    if (!isBetter) return weights;
  }
  return weights;
}
