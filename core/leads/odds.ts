/** The probability of log odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log odds of a share, kept finite. */
export function logOddsOf(share: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, share));
  return Math.log(kept / (1 - kept));
}

/** The share of takers among rows. */
export function shareOf(labels: Uint8Array): number {
  let takers = 0;
  for (const label of labels) takers += label;
  return takers / Math.max(1, labels.length);
}

/**
 * The mean logarithmic loss of log odds: how surprising the labels are, in nats a row.
 *
 * @param logOdds shape (n,)
 * @param labels 0 or 1, shape (n,)
 */
export function lossOf(logOdds: Float64Array, labels: Uint8Array): number {
  let loss = 0;
  for (let row = 0; row < labels.length; row += 1) {
    const x = logOdds[row] ?? 0;
    loss += Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))) - (labels[row] ?? 0) * x;
  }
  return loss / Math.max(1, labels.length);
}
