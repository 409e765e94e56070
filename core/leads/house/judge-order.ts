import { bootstrapInterval } from "../measures/bootstrap.ts";
import { areaBetween, areaOf } from "../measures/delong.ts";
import { liftOf } from "../measures/top.ts";

/** How well an order finds takers, with intervals of 95 %. */
export interface OrderMeasure {
  readonly auc: number;
  readonly aucLow: number;
  readonly aucHigh: number;
  /** How many times more takers are in the best tenth than in one drawn by chance. */
  readonly lift: number | null;
  readonly liftLow: number | null;
  readonly liftHigh: number | null;
}

/** A list's order beside the plainest one: whoever buys most SKUs first. */
export interface OrdersCompared {
  readonly rows: number;
  readonly takers: number;
  readonly model: OrderMeasure;
  readonly breadth: OrderMeasure;
  /** By how much the model's area is larger. */
  readonly gain: {
    readonly auc: number;
    readonly low: number;
    readonly high: number;
    /** Whether the difference is no larger than chance makes it. */
    readonly isNoise: boolean;
  };
}

const errorsWide = 1.96;
const topShare = 0.1;
const level = 0.95;
const draws = 200;

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

function measureOf(scores: Float64Array, labels: Uint8Array): OrderMeasure {
  const { auc, error } = areaOf(scores, labels);
  const lift = (rows: Int32Array): number | null =>
    liftOf(
      Float64Array.from(rows, (row) => scores[row] ?? 0),
      Uint8Array.from(rows, (row) => labels[row] ?? 0),
      topShare,
    );
  const { low, high } = bootstrapInterval(labels.length, lift, level, draws);
  return {
    auc,
    aucLow: Math.max(0, auc - errorsWide * error),
    aucHigh: Math.min(1, auc + errorsWide * error),
    lift: liftOf(scores, labels, topShare),
    liftLow: known(low),
    liftHigh: known(high),
  };
}

/**
 * Measures an order of rows that it had not seen, and the order by breadth of the same rows.
 *
 * @param scores shape (n,), higher is better
 * @param breadth SKUs bought, shape (n,)
 * @param labels shape (n,), two of each at least
 */
export function compareOrders(
  scores: Float64Array,
  breadth: Float64Array,
  labels: Uint8Array,
): OrdersCompared {
  const { auc, error } = areaBetween(scores, breadth, labels);
  return {
    rows: labels.length,
    takers: labels.reduce((sum, label) => sum + label, 0),
    model: measureOf(scores, labels),
    breadth: measureOf(breadth, labels),
    gain: {
      auc,
      low: auc - errorsWide * error,
      high: auc + errorsWide * error,
      isNoise: Math.abs(auc) <= errorsWide * error,
    },
  };
}
