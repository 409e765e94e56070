/** The mean of some values; NaN of none. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** A share as a percentage: 0.1234 is 12.3. */
export const percent = (share: number): string => (100 * share).toFixed(1);

/** A share as a percentage that says its direction: 0.05 is +5.0. */
export function signedPercent(share: number): string {
  const text = percent(share);
  return Number(text) > 0 ? `+${text}` : text;
}

/** The mean of some shares, and the least and the most of them where they differ: 80.1 (79.0 to 81.2). */
export function rangePercent(shares: readonly number[]): string {
  const [mean, least, most] = [meanOf(shares), Math.min(...shares), Math.max(...shares)];
  const range = percent(least) === percent(most) ? "" : ` (${percent(least)} to ${percent(most)})`;
  return percent(mean) + range;
}
