function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * How far each value lies from the middle of all, in robust standard deviations; 0 each where most are the same.
 *
 * @see Hampel, The influence curve and its role in robust estimation (1974)
 */
export function deviations(values: readonly number[]): number[] {
  const middle = medianOf(values);
  const spread = 1.4826 * medianOf(values.map((value) => Math.abs(value - middle)));
  return values.map((value) => (spread === 0 ? 0 : (value - middle) / spread));
}

/** Standard scores of the values that are known; null for the others, and for all where they are the same. */
export function standardised(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length;
  return values.map((value) =>
    value === null || !(variance > 0) ? null : (value - mean) / Math.sqrt(variance),
  );
}
