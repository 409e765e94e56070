/**
 * Shares whole things out by weights: each gets its part rounded down, what is left goes to the largest remainders.
 *
 * @param weights shape (n,), ≥ 0; evenly where all of them are 0
 * @returns shape (n,), whole, adding to `total`
 * @see Hamilton's method of apportionment (1792)
 */
export function sharedOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  const exact = weights.map((weight) =>
    sum > 0 ? (total * weight) / sum : total / weights.length,
  );
  const whole = exact.map((part) => Math.floor(part + 1e-9));
  const left = total - whole.reduce((so, part) => so + part, 0);
  const remainder = (i: number): number => (exact[i] ?? 0) - (whole[i] ?? 0);
  const first = [...whole.keys()].toSorted((a, b) => remainder(b) - remainder(a) || a - b);
  const lucky = new Set(first.slice(0, left));
  return whole.map((part, i) => part + (lucky.has(i) ? 1 : 0));
}
