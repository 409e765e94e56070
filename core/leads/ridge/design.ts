import type { Coded } from "../coded.ts";
import type { Feature } from "../number-feature.ts";

/**
 * The columns of a linear model over bins: for each feature a weight for each group and one slope along the ranks.
 * It is never written out: rows only look up the weight of their bin.
 */
export interface Design {
  readonly features: readonly Feature[];
  readonly rows: Coded;
  /** Where the weights of each feature begin; weight 0 is the level. */
  readonly begins: Int32Array;
  readonly size: number;
}

/** Lays out the weights of a linear model over the features. */
export function designOf(features: readonly Feature[], rows: Coded): Design {
  const begins = new Int32Array(features.length);
  let size = 1;
  for (const [at, { groupCount }] of features.entries()) {
    begins[at] = size;
    size += groupCount + 1;
  }
  return { features, rows, begins, size };
}

/** What each bin of one feature adds, by weights: its group's weight, and the slope times its rank. */
export function addedByBin(
  { groups, ridits, groupCount, binCount }: Feature,
  weights: Float64Array,
  begin: number,
): Float64Array {
  const slope = weights[begin + groupCount] ?? 0;
  return Float64Array.from({ length: binCount }, (_, bin) => {
    return (weights[begin + (groups[bin] ?? 0)] ?? 0) + slope * (ridits[bin] ?? 0);
  });
}

/** The linear sum of each row, shape (n,). */
export function sumsOf({ features, rows, begins }: Design, weights: Float64Array): Float64Array {
  const sums = new Float64Array(rows.n).fill(weights[0] ?? 0);
  for (const [at, feature] of features.entries()) {
    const added = addedByBin(feature, weights, begins[at] ?? 0);
    const bins = rows.bins[at] ?? new Uint8Array(0);
    for (let row = 0; row < sums.length; row += 1)
      sums[row] = (sums[row] ?? 0) + (added[bins[row] ?? 0] ?? 0);
  }
  return sums;
}

/**
 * The transpose of `sumsOf`: what each weight gathers from a value of each row.
 *
 * @param isSquared whether the entries of the columns are squared first, as for the diagonal of a Hessian
 */
export function gatheredOf(
  { features, rows, begins, size }: Design,
  values: Float64Array,
  isSquared = false,
): Float64Array {
  const gathered = new Float64Array(size);
  gathered[0] = values.reduce((sum, value) => sum + value, 0);
  for (const [at, { groups, ridits, groupCount, binCount }] of features.entries()) {
    const byBin = new Float64Array(binCount);
    const bins = rows.bins[at] ?? new Uint8Array(0);
    for (let row = 0; row < values.length; row += 1) {
      const bin = bins[row] ?? 0;
      byBin[bin] = (byBin[bin] ?? 0) + (values[row] ?? 0);
    }
    const begin = begins[at] ?? 0;
    for (const [bin, value] of byBin.entries()) {
      const [group, ridit] = [begin + (groups[bin] ?? 0), ridits[bin] ?? 0];
      const slope = begin + groupCount;
      gathered[group] = (gathered[group] ?? 0) + value;
      gathered[slope] = (gathered[slope] ?? 0) + value * (isSquared ? ridit * ridit : ridit);
    }
  }
  return gathered;
}
