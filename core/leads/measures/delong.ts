import { midranksOf } from "./auc.ts";

/** An area under the ROC curve with its standard error. */
export interface Area {
  readonly auc: number;
  readonly error: number;
}

/** For each row, the share of the other kind that it stands on the right side of. */
interface Placements {
  readonly takers: Float64Array;
  readonly others: Float64Array;
}

/**
 * The area under the ROC curve with the standard error of DeLong.
 *
 * @param scores shape (n,), higher is better
 * @param labels 0 or 1, shape (n,), two of each at least
 * @see DeLong, DeLong and Clarke-Pearson, Comparing the areas under two or more correlated ROC curves, Biometrics 44 (1988)
 * @see Sun and Xu, Fast implementation of DeLong's algorithm, IEEE Signal Processing Letters 21 (2014)
 */
export function areaOf(scores: Float64Array, labels: Uint8Array): Area {
  return areaFrom(placementsOf(scores, labels));
}

/**
 * By how much one order of the same rows has the larger area, with the standard error of the difference.
 *
 * @returns `auc` is the difference, -1..1
 */
export function areaBetween(one: Float64Array, other: Float64Array, labels: Uint8Array): Area {
  const [a, b] = [placementsOf(one, labels), placementsOf(other, labels)];
  return areaFrom({
    takers: a.takers.map((share, at) => share - (b.takers[at] ?? 0)),
    others: a.others.map((share, at) => share - (b.others[at] ?? 0)),
  });
}

function placementsOf(scores: Float64Array, labels: Uint8Array): Placements {
  const kind = (label: number): Float64Array => scores.filter((_, row) => labels[row] === label);
  const rankIn = (label: number): Float64Array => ranks.filter((_, row) => labels[row] === label);
  const ranks = midranksOf(scores);
  const [takers, others] = [kind(1), kind(0)];
  const [own, ownOthers] = [midranksOf(takers), midranksOf(others)];
  return {
    takers: rankIn(1).map((rank, at) => (rank - (own[at] ?? 0)) / others.length),
    others: rankIn(0).map((rank, at) => 1 - (rank - (ownOthers[at] ?? 0)) / takers.length),
  };
}

function areaFrom({ takers, others }: Placements): Area {
  const [ofTakers, ofOthers] = [momentsOf(takers), momentsOf(others)];
  const variance = ofTakers.variance / takers.length + ofOthers.variance / others.length;
  return { auc: ofTakers.mean, error: Math.sqrt(variance) };
}

function momentsOf(values: Float64Array): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: square / Math.max(1, values.length - 1) };
}
