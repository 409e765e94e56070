import { areaBetween } from "./measures/delong.ts";

/** The weighted mean of the members' ranks, shape (n,). */
export function blended(ranks: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const [first = new Float64Array(0)] = ranks;
  return first.map((_, row) =>
    ranks.reduce((sum, column, at) => sum + (weights[at] ?? 0) * (column[row] ?? 0), 0),
  );
}

/** Every way to share out the parts of a whole among members. */
function mixtures(members: number, parts: number): number[][] {
  if (members === 1) return [[parts]];
  return Array.from({ length: parts + 1 }, (_, part) => part).flatMap((part) =>
    mixtures(members - 1, parts - part).map((rest) => [part, ...rest]),
  );
}

const parts = 4;
const errorsMore = 2;

/**
 * The weights of the members: alike, unless other weights order held-out rows better by more than two standard errors.
 *
 * Of many mixtures the best one is partly the luckiest, so equal weights are only left for a reason.
 *
 * @param heldOut the members' ranks of rows that they had not seen
 * @see Clemen, Combining forecasts: a review and annotated bibliography, Int. J. of Forecasting 5 (1989)
 * @see Breiman et al., Classification and regression trees (1984), whose rule of one standard error this sharpens
 */
export function blendWeights(heldOut: readonly Float64Array[], labels: Uint8Array): number[] {
  const equal = heldOut.map(() => 1 / heldOut.length);
  const plain = blended(heldOut, equal);
  const tried = mixtures(heldOut.length, parts).map((mixture) => {
    const weights = mixture.map((part) => part / parts);
    const { auc, error } = areaBetween(blended(heldOut, weights), plain, labels);
    return { weights, auc, error };
  });
  const best = tried.reduce((one, other) => (other.auc > one.auc ? other : one));
  return best.auc > errorsMore * best.error ? best.weights : equal;
}
