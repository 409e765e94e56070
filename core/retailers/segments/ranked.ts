/** What one retailer brings. */
export interface Total {
  readonly retailer: number;
  readonly total: number;
}

/** One retailer in the ranking by what it brings. */
export interface Ranked extends Total {
  readonly rank: number;
  /** What all larger retailers total. */
  readonly before: number;
}

/** Ranks retailers by what they bring, the largest first; equals share a rank. */
export function rankedByTotal(members: readonly Total[]): readonly Ranked[] {
  const totals = members.toSorted((a, b) => b.total - a.total || a.retailer - b.retailer);
  const ranked: Ranked[] = [];
  let before = 0;
  for (const [place, one] of totals.entries()) {
    const last = ranked.at(-1);
    const equal = last?.total === one.total ? last : null;
    ranked.push({
      ...one,
      rank: equal?.rank ?? place + 1,
      before: equal?.before ?? before,
    });
    before += Math.max(0, one.total);
  }
  return ranked;
}

/** The sum of some numbers. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The mean of some numbers; 0 of none. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : sumOf(values) / values.length;
}

/** One number as a part of another; null when there is nothing to divide by. */
export function partOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
