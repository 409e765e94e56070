import { areaBetween } from "./measures/delong.ts";
import { logOddsOf, probabilityOf } from "./odds.ts";

/** How the log odds of one member become ranks: by where they lie among those of the held-out rows. */
export interface RankScale {
  /** Ascending, shape (n,). */
  readonly sorted: Float64Array;
}

/** Takes the held-out log odds of a member as the scale for its others. */
export function rankScaleOf(heldOut: Float64Array): RankScale {
  return { sorted: heldOut.toSorted() };
}

/**
 * The rank of log odds on a scale, so that a row's rank does not depend on who is asked about with it.
 *
 * Between held-out rows the rank rises evenly; a little of the probability is mixed in, so that what lies beyond them
 * all is still told apart.
 *
 * @returns inside 0..1, rising with the log odds
 */
export function rankOn({ sorted }: RankScale, logOdds: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < logOdds) low = middle + 1;
    else high = middle;
  }
  let above = low;
  while (above < sorted.length && sorted[above] === logOdds) above += 1;
  const [before, after] = [sorted[low - 1] ?? logOdds, sorted[low] ?? logOdds];
  const part =
    above > low
      ? (above - low) / 2
      : after > before
        ? (logOdds - before) / (after - before) - 0.5
        : 0;
  const rank = Math.min(1, Math.max(0, (low + part) / sorted.length));
  const mixed = 1 / (sorted.length + 1);
  return (1 - mixed) * rank + mixed * probabilityOf(logOdds);
}

/** The ranks of all rows on a scale, shape (n,). */
export function ranksOn(scale: RankScale, logOdds: Float64Array): Float64Array {
  return logOdds.map((value) => rankOn(scale, value));
}

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

/** How a blended rank becomes a probability. */
export interface Calibration {
  readonly level: number;
  readonly slope: number;
}

/**
 * Fits the probability of held-out rows to the log odds of their blended ranks; the slope stays positive, so that the
 * order is kept.
 *
 * @see Platt, Probabilistic outputs for support vector machines (1999)
 */
export function calibrationOf(ranks: Float64Array, labels: Uint8Array): Calibration {
  const x = ranks.map(logOddsOf);
  const takers = labels.reduce((sum, label) => sum + label, 0);
  let [level, slope] = [logOddsOf((takers + 1) / (labels.length + 2)), 0.5];
  for (let round = 0; round < 100; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (let row = 0; row < x.length; row += 1) {
      const value = x[row] ?? 0;
      const chance = probabilityOf(level + slope * value);
      const [missed, curve] = [(labels[row] ?? 0) - chance, chance * (1 - chance)];
      g0 += missed;
      g1 += missed * value;
      h00 += curve;
      h01 += curve * value;
      h11 += curve * value * value;
    }
    const determinant = h00 * h11 - h01 * h01 + 1e-9;
    const clip = (step: number): number => Math.min(0.5, Math.max(-0.5, step));
    level += clip((h11 * g0 - h01 * g1) / determinant);
    slope = Math.min(5, Math.max(0.01, slope + clip((h00 * g1 - h01 * g0) / determinant)));
  }
  return { level, slope };
}

/** The probability of a blended rank. */
export function calibrated({ level, slope }: Calibration, rank: number): number {
  return probabilityOf(level + slope * logOddsOf(rank));
}
