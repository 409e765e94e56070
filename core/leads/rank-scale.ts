import { probabilityOf } from "./odds.ts";

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
