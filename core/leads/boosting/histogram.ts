import { binsMost } from "../coded.ts";

/** Slopes, curvatures and rows of one feature's bins within one node. */
export interface Histogram {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly counts: Int32Array;
}

/** A histogram that is filled again and again. */
export function bareHistogram(): Histogram {
  return {
    slopes: new Float64Array(binsMost),
    curves: new Float64Array(binsMost),
    counts: new Int32Array(binsMost),
  };
}

/** First and second derivatives of the loss of each row. */
export interface Derivatives {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

/** Fills a histogram with some of the rows. */
export function fillHistogram(
  { slopes, curves, counts }: Histogram,
  bins: Uint8Array,
  rows: Int32Array,
  derivatives: Derivatives,
): void {
  slopes.fill(0);
  curves.fill(0);
  counts.fill(0);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const bin = bins[row] ?? 0;
    slopes[bin] = (slopes[bin] ?? 0) + (derivatives.slopes[row] ?? 0);
    curves[bin] = (curves[bin] ?? 0) + (derivatives.curves[row] ?? 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
}
