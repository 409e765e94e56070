import type { Feature } from "../number-feature.ts";
import type { Histogram } from "./histogram.ts";

/** How much a node may be cut, and how much its values are held back. */
export interface Caution {
  /** The fewest rows on either side. */
  readonly rowsLeast: number;
  /** Curvature that is added to each side: the larger, the smaller the values. */
  readonly penalty: number;
}

/** A cut of one feature: the bins in their order, and how many of them go to the first child. */
export interface Split {
  readonly gain: number;
  readonly bins: Uint8Array;
  readonly firsts: number;
}

/**
 * The bins of a feature in the order in which they may be cut: numbers by size, words by what they mean here,
 * for then the best cut in two is among the cuts of that order.
 *
 * @see Fisher, On grouping for maximum homogeneity, JASA 53 (1958)
 */
function orderOf({ kind, binCount }: Feature, { slopes, curves, counts }: Histogram): Uint8Array {
  const filled = Uint8Array.from({ length: binCount }, (_, bin) => bin);
  if (kind === "number") return filled;
  const worth = (bin: number): number => (slopes[bin] ?? 0) / ((curves[bin] ?? 0) + 1);
  return filled.filter((bin) => (counts[bin] ?? 0) > 0).toSorted((a, b) => worth(a) - worth(b));
}

/**
 * The best cut of one feature within a node, or null when none is allowed.
 *
 * @see Chen and Guestrin, XGBoost: a scalable tree boosting system, KDD (2016)
 */
export function bestSplit(feature: Feature, histogram: Histogram, caution: Caution): Split | null {
  const { rowsLeast, penalty } = caution;
  const { slopes, curves, counts } = histogram;
  const bins = orderOf(feature, histogram);
  let [slope, curve, count] = [0, 0, 0];
  for (const bin of bins) {
    slope += slopes[bin] ?? 0;
    curve += curves[bin] ?? 0;
    count += counts[bin] ?? 0;
  }
  let [gain, firsts] = [0, 0];
  let [slope1, curve1, count1] = [0, 0, 0];
  for (let at = 0; at < bins.length - 1; at += 1) {
    const bin = bins[at] ?? 0;
    slope1 += slopes[bin] ?? 0;
    curve1 += curves[bin] ?? 0;
    count1 += counts[bin] ?? 0;
    if (count1 < rowsLeast || counts[bin] === 0) continue;
    if (count - count1 < rowsLeast) break;
    const [slope2, curve2] = [slope - slope1, curve - curve1];
    const got = slope1 ** 2 / (curve1 + penalty) + slope2 ** 2 / (curve2 + penalty);
    if (got > gain) [gain, firsts] = [got, at + 1];
  }
  gain -= slope ** 2 / (curve + penalty);
  return firsts === 0 || gain <= 1e-9 ? null : { gain, bins, firsts };
}
