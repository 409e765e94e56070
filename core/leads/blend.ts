import { aucOf } from "./measures/auc.ts";

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
const runsMost = 10;
const takersOfRun = 10;
const errorsMore = 2;

/** The gain in AUC of one order over another within each of several runs of neighbouring rows. */
function gainsIn(runs: number, one: Float64Array, other: Float64Array, labels: Uint8Array) {
  const gains = Array.from({ length: runs }, (_, run) => {
    const at = (share: number): number => Math.floor((labels.length * share) / runs);
    const [from, to] = [at(run), at(run + 1)];
    const own = labels.subarray(from, to);
    const a = aucOf(one.subarray(from, to), own);
    const b = aucOf(other.subarray(from, to), own);
    return a === null || b === null ? 0 : a - b;
  });
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / runs;
  const square = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
  return { mean, error: Math.sqrt(square / (runs - 1) / runs) };
}

/**
 * The weights of the members: alike, unless other weights order held-out rows better by more than two standard errors.
 *
 * Of many mixtures the best one is partly the luckiest, so equal weights are only left for a reason. Orders are
 * compared within runs of neighbouring rows: files mostly come in the order of time, and a member that only knows
 * which times were good does not help to choose among those who are asked today.
 *
 * @param heldOut the members' ranks of rows that they had not seen
 * @see Clemen, Combining forecasts: a review and annotated bibliography, Int. J. of Forecasting 5 (1989)
 */
export function blendWeights(heldOut: readonly Float64Array[], labels: Uint8Array): number[] {
  const equal = heldOut.map(() => 1 / heldOut.length);
  const takers = labels.reduce((sum, label) => sum + label, 0);
  const fewest = Math.min(takers, labels.length - takers);
  const runs = Math.min(runsMost, Math.floor(fewest / takersOfRun));
  if (runs < 2) return equal;
  const plain = blended(heldOut, equal);
  const tried = mixtures(heldOut.length, parts).map((mixture) => {
    const weights = mixture.map((part) => part / parts);
    return { weights, ...gainsIn(runs, blended(heldOut, weights), plain, labels) };
  });
  const best = tried.reduce((one, other) => (other.mean > one.mean ? other : one));
  return best.mean > errorsMore * best.error ? best.weights : equal;
}
