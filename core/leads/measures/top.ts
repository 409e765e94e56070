/** The rows by score, the best first; rows with the same score stay in their order. */
export function bestFirst(scores: Float64Array): Uint32Array {
  return Uint32Array.from(scores.keys()).toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
}

/**
 * How many takers are among the best rows; of a tie that crosses the edge, takers count in proportion.
 *
 * @param count how many rows can be visited, up to n
 */
export function hitsInTop(scores: Float64Array, labels: Uint8Array, count: number): number {
  const order = bestFirst(scores);
  const edge = scores[order[count - 1] ?? -1];
  let [above, hits, tied, tiedHits] = [0, 0, 0, 0];
  for (const [row, label] of labels.entries()) {
    const score = scores[row] ?? 0;
    if (edge === undefined || score < edge) continue;
    if (score > edge) [above, hits] = [above + 1, hits + label];
    else [tied, tiedHits] = [tied + 1, tiedHits + label];
  }
  return tied === 0 ? hits : hits + (tiedHits * (count - above)) / tied;
}

/**
 * How many times more takers are among the best rows than among as many drawn by chance.
 *
 * @param share the part of all rows that is visited, above 0 and up to 1
 * @returns 1 for a list that is no better than chance; null when nobody took it
 * @see Ling and Li, Data mining for direct marketing: problems and solutions, KDD (1998)
 */
export function liftOf(scores: Float64Array, labels: Uint8Array, share: number): number | null {
  const takers = labels.reduce((sum, label) => sum + label, 0);
  const count = Math.max(1, Math.round(labels.length * share));
  if (takers === 0) return null;
  return hitsInTop(scores, labels, count) / count / (takers / labels.length);
}
