/** How some values lie: a quarter of them is at or below `low`, half at or below `median`, a quarter at or above `high`. */
export interface Quartiles {
  readonly n: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The quartiles of values, by linear interpolation between ranks.
 *
 * @returns null without any value
 * @see Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996): type 7
 */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantileOf(sorted, share));
  return { n: values.length, low: low ?? 0, median: median ?? 0, high: high ?? 0 };
}

/** The value below which a share of sorted values lies, by linear interpolation; 0 without any value. */
export function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place - Math.floor(place));
}
