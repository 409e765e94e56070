/** The rows by score, the best first; rows with the same score stay in their order. */
export function bestFirst(scores: Float64Array): Uint32Array {
  return Uint32Array.from(scores.keys()).toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
}

/**
 * How many takers are among the best rows.
 *
 * @param count how many rows can be visited
 */
export function hitsInTop(scores: Float64Array, labels: Uint8Array, count: number): number {
  return bestFirst(scores)
    .subarray(0, count)
    .reduce((hits, row) => hits + (labels[row] ?? 0), 0);
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
