import type { LivedCity } from "../seen/live-city.ts";

/** How far estimates are from the truth, as shares of it. */
export interface Errors {
  /** Σ |estimate − truth| ÷ Σ truth. */
  readonly wape: number;
  /** Σ (estimate − truth) ÷ Σ truth. */
  readonly bias: number;
}

/** Errors over all cells, over rationed SKUs of retailers that are watched and that are not, and of the totals of SKUs. */
export interface EstimatorErrors {
  readonly all: Errors;
  readonly watched: Errors;
  readonly hidden: Errors;
  readonly skus: Errors;
  readonly rationedSkus: Errors;
}

/**
 * The errors of some estimates.
 *
 * @param counts whether an estimate counts; all do where it is left out
 */
export function errorsOf(
  estimate: ArrayLike<number>,
  truth: ArrayLike<number>,
  counts: (at: number) => boolean = () => true,
): Errors {
  let [off, over, sum] = [0, 0, 0];
  for (let at = 0; at < truth.length; at += 1) {
    if (!counts(at)) continue;
    const error = (estimate[at] ?? 0) - (truth[at] ?? 0);
    off += Math.abs(error);
    over += error;
    sum += truth[at] ?? 0;
  }
  return { wape: off / sum, bias: over / sum };
}

function totals(packs: Float64Array, skuCount: number): Float64Array {
  const sums = new Float64Array(skuCount);
  for (const [at, one] of packs.entries()) sums[at % skuCount] = (sums[at % skuCount] ?? 0) + one;
  return sums;
}

/** The errors of a whole estimate against one of the truths. */
export function estimatorErrors(
  { seen: { skus, watched } }: Pick<LivedCity, "seen">,
  estimate: Float64Array,
  truth: Float64Array,
): EstimatorErrors {
  const isRationed = (sku: number): boolean => skus[sku]?.supplyState !== "free";
  const [sums, trueSums] = [totals(estimate, skus.length), totals(truth, skus.length)];
  const isHere = (at: number, watchedMark: number): boolean =>
    isRationed(at % skus.length) && watched[Math.floor(at / skus.length)] === watchedMark;
  return {
    all: errorsOf(estimate, truth),
    watched: errorsOf(estimate, truth, (at) => isHere(at, 1)),
    hidden: errorsOf(estimate, truth, (at) => isHere(at, 0)),
    skus: errorsOf(sums, trueSums),
    rationedSkus: errorsOf(sums, trueSums, isRationed),
  };
}
