import { chanceFrom } from "../chance.ts";

/** What a measure comes to on most draws. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval that a measure of rows stays in when the rows are drawn anew, by its percentiles.
 *
 * @param n the number of rows
 * @param measure told the drawn rows, shape (n,), with repetition; null where it has no value
 * @param level the probability that the interval promises, e.g. 0.95
 * @param draws how often
 * @see Efron, Bootstrap methods: another look at the jackknife, Annals of Statistics 7 (1979)
 */
export function bootstrapInterval(
  n: number,
  measure: (rows: Int32Array) => number | null,
  level: number,
  draws: number,
): Interval {
  const chance = chanceFrom(n);
  const drawn = Array.from({ length: draws }, () =>
    measure(Int32Array.from({ length: n }, () => chance.below(n))),
  );
  const values = Float64Array.from(drawn.filter((value) => value !== null)).toSorted();
  const at = (share: number): number =>
    values[Math.round(share * (values.length - 1))] ?? Number.NaN;
  return { low: at((1 - level) / 2), high: at((1 + level) / 2) };
}
