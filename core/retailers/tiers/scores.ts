import { assert } from "../../units/index.ts";
import type { TierEvidence } from "./tier-evidence.ts";
import { measuresAt, type TierMeasures } from "./tier-measures.ts";
import type { TierPart } from "./tier-scheme.ts";

/** What each measure counts for. */
export type Weights = Readonly<Record<keyof TierMeasures, number>>;

/** The scores of all retailers, 0 to 100, to 0.01. */
export interface Scores {
  /** How many there are. */
  readonly all: number;
  /** The score at a place, 0 the highest; null beyond the last. */
  at(place: number): number | null;
  /** How many of the others score more than a row would with so many points less. */
  aheadOf(row: number, lessPoints: number): number;
  partOf(row: number): TierPart;
  partsOf(row: number): readonly TierPart[];
}

const measures = ["volume", "amount", "price", "upperShare", "inForce"] as const;

/**
 * Scores retailers by how many others each of their numbers outdoes. Shares of others and not amounts, so that one
 * giant does not press all others into the lowest marks.
 */
export function scoresOf(evidence: TierEvidence, weights: Weights): Scores {
  const own = Array.from(evidence.retailer, (_, row) => measuresAt(evidence, row));
  const columns = measures.map((input) => {
    const values = Float64Array.from(own, (one) => one[input] ?? -1);
    return { input, weight: weights[input], values, sorted: values.toSorted() };
  });
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const outdone = (sorted: Float64Array, value: number): number =>
    sorted.length < 2 ? 0 : placeOf(sorted, value) / (sorted.length - 1);
  const points = Float64Array.from(own, (_, row) => {
    const sum = columns.reduce(
      (total, { weight, values, sorted }) =>
        total + weight * outdone(sorted, numberAt(values, row)),
      0,
    );
    return whole === 0 ? 0 : Math.round((sum / whole) * 10_000) / 100;
  });
  return {
    ...rankedBy(points),
    partsOf: (row) =>
      columns.map(({ input, weight, values, sorted }) => {
        const value = own[row]?.[input] ?? null;
        const outdoes = outdone(sorted, numberAt(values, row));
        return { input, value, band: null, from: null, to: null, outdoes, weight };
      }),
  };
}

function rankedBy(points: Float64Array): Omit<Scores, "partsOf"> {
  const rising = points.toSorted();
  const all = points.length;
  return {
    all,
    at: (place) => rising[all - 1 - place] ?? null,
    aheadOf: (row, lessPoints) => {
      const own = numberAt(points, row);
      const as = own - lessPoints;
      const above = all - placeOf(rising, as, true);
      return above - (own > as ? 1 : 0);
    },
    partOf: (row) => ({
      input: "score",
      value: numberAt(points, row),
      band: null,
      from: null,
      to: null,
      outdoes: null,
      weight: null,
    }),
  };
}

function numberAt(column: Float64Array, row: number): number {
  const value = column[row];
  assert(value !== undefined, "a row of the column");
  return value;
}

/** How many numbers of a rising column lie below a value, or (`upTo`) not above it. */
function placeOf(rising: Float64Array, value: number, upTo = false): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = numberAt(rising, middle);
    if (at < value || (upTo && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
