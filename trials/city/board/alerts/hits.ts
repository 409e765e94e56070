/** How well flags meet those that they are meant for. */
export interface Hits {
  /** Flagged, meant, and both. */
  readonly flagged: number;
  readonly meant: number;
  readonly found: number;
  /** The chance that one that is meant scores higher than one that is not, ties half; null where there are not both. */
  readonly auc: number | null;
}

/**
 * The area under the receiver operating characteristic, by ranks.
 *
 * @see Hanley & McNeil, The meaning and use of the area under a ROC curve (1982)
 */
export function aucOf(scores: Float64Array, isMeant: readonly boolean[]): number | null {
  const order = [...scores.keys()].toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let [from, rankSum] = [0, 0];
  while (from < order.length) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to += 1;
    const meant = order.slice(from, to).filter((place) => isMeant[place] === true).length;
    rankSum += meant * ((from + 1 + to) / 2);
    from = to;
  }
  const meant = isMeant.filter(Boolean).length;
  const others = isMeant.length - meant;
  return meant * others === 0 ? null : (rankSum - (meant * (meant + 1)) / 2) / (meant * others);
}

/** Counts how many of those that are meant were flagged. */
export function hitsOf(scores: Float64Array, threshold: number, isMeant: readonly boolean[]): Hits {
  const flags = Array.from(scores, (score) => score >= threshold);
  return {
    flagged: flags.filter(Boolean).length,
    meant: isMeant.filter(Boolean).length,
    found: flags.filter((flag, place) => flag && isMeant[place] === true).length,
    auc: aucOf(scores, isMeant),
  };
}
