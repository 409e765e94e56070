import { binsMost, type Coded } from "../coded.ts";
import type { Feature } from "../number-feature.ts";
import { bestSplit, type Caution, type Split } from "./best-split.ts";
import { bareHistogram, type Derivatives, fillHistogram } from "./histogram.ts";
import { bareTree, innerCount, type Tree } from "./tree.ts";

/** What a tree is grown from. */
export interface Soil {
  readonly features: readonly Feature[];
  readonly rows: Coded;
  readonly derivatives: Derivatives;
  /** The features that this tree may ask about. */
  readonly drawn: Int32Array;
  readonly caution: Caution;
  /** The part of the best step that is taken. */
  readonly shrinkage: number;
}

const histogram = bareHistogram();

/**
 * Grows one tree that goes down the loss: at each node the question that gains most.
 *
 * @param rows the rows that this tree sees; their order is changed
 * @see Friedman, Greedy function approximation: a gradient boosting machine, Annals of Statistics 29 (2001)
 */
export function growTree(soil: Soil, rows: Int32Array): Tree {
  const tree = bareTree();
  growNode(soil, tree, 0, rows);
  return tree;
}

function growNode(soil: Soil, tree: Tree, node: number, rows: Int32Array): void {
  tree.values[node] = valueOf(soil, rows);
  if (node >= innerCount || rows.length < 2 * soil.caution.rowsLeast) return;
  let best: Split | null = null;
  let asked = -1;
  for (const at of soil.drawn) {
    const feature = soil.features[at];
    if (feature === undefined) continue;
    fillHistogram(histogram, soil.rows.bins[at] ?? new Uint8Array(0), rows, soil.derivatives);
    const split = bestSplit(feature, histogram, soil.caution);
    if (split !== null && split.gain > (best?.gain ?? 0)) [best, asked] = [split, at];
  }
  if (best === null) return;
  tree.features[node] = asked;
  const seconds = tree.seconds.subarray(node * binsMost, (node + 1) * binsMost);
  for (const bin of best.bins.subarray(best.firsts)) seconds[bin] = 1;
  const middle = partition(rows, soil.rows.bins[asked] ?? new Uint8Array(0), seconds);
  growNode(soil, tree, 2 * node + 1, rows.subarray(0, middle));
  growNode(soil, tree, 2 * node + 2, rows.subarray(middle));
}

/** The Newton step of a node's rows, shrunken. */
function valueOf({ derivatives, caution, shrinkage }: Soil, rows: Int32Array): number {
  let [slope, curve] = [0, 0];
  for (const row of rows) {
    slope += derivatives.slopes[row] ?? 0;
    curve += derivatives.curves[row] ?? 0;
  }
  return (-shrinkage * slope) / (curve + caution.penalty);
}

/** Brings the rows of the first child to the front and answers how many they are. */
function partition(rows: Int32Array, bins: Uint8Array, seconds: Uint8Array): number {
  let front = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (seconds[bins[row] ?? 0] === 1) continue;
    rows[at] = rows[front] ?? 0;
    rows[front] = row;
    front += 1;
  }
  return front;
}
