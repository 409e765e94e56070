/**
 * The area under the ROC curve: how often a taker stands before one who is none; a tie counts half.
 *
 * @param scores shape (n,), higher is better
 * @param labels 0 or 1, shape (n,)
 * @returns 0..1; null when there are not both
 * @see Hanley and McNeil, The meaning and use of the area under a ROC curve, Radiology 143 (1982)
 */
export function aucOf(scores: Float64Array, labels: Uint8Array): number | null {
  const ranks = midranksOf(scores);
  let [takers, sum] = [0, 0];
  for (const [row, label] of labels.entries()) {
    takers += label;
    sum += label * (ranks[row] ?? 0);
  }
  const others = labels.length - takers;
  if (takers === 0 || others === 0) return null;
  return (sum - (takers * (takers + 1)) / 2) / (takers * others);
}

/** The rank of each value from 1 on; equal values share their mean rank. */
export function midranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys());
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  let from = 0;
  while (from < order.length) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

const buckets = 4096;

/**
 * The area under the ROC curve of scores put into some thousand buckets: without sorting, so that
 * many choices can be tried.
 *
 * @returns 0..1; 0.5 when there are not both labels
 */
export function bucketAuc(scores: Float64Array, labels: Uint8Array): number {
  let [low, high] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  const [takers, others] = [new Float64Array(buckets), new Float64Array(buckets)];
  const scale = high > low ? (buckets - 1) / (high - low) : 0;
  for (let row = 0; row < scores.length; row += 1) {
    const bucket = Math.floor(((scores[row] ?? 0) - low) * scale);
    if (labels[row] === 1) takers[bucket] = (takers[bucket] ?? 0) + 1;
    else others[bucket] = (others[bucket] ?? 0) + 1;
  }
  let [below, all, before] = [0, 0, 0];
  for (const [bucket, taking] of takers.entries()) {
    const other = others[bucket] ?? 0;
    before += taking * (below + other / 2);
    below += other;
    all += taking;
  }
  return all === 0 || below === 0 ? 0.5 : before / (all * below);
}
