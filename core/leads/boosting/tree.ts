import { binsMost, type Coded } from "../coded.ts";

/** The levels of a tree below its root. */
export const depth = 3;
/** Nodes are numbered by level: the children of node k are 2k + 1 and 2k + 2. */
export const innerCount = 2 ** depth - 1;
const nodeCount = 2 ** (depth + 1) - 1;

/** A small decision tree over bins. */
export interface Tree {
  /** The feature that each inner node asks about; -1 where the node is a leaf. */
  readonly features: Int16Array;
  /** For each inner node and bin: 1 when the row goes on to the second child. */
  readonly seconds: Uint8Array;
  /** What each node adds to the log odds, if a row ended there. */
  readonly values: Float64Array;
}

/** A tree that is a leaf. */
export function bareTree(): Tree {
  return {
    features: new Int16Array(innerCount).fill(-1),
    seconds: new Uint8Array(innerCount * binsMost),
    values: new Float64Array(nodeCount),
  };
}

/** Adds a tree's values to the sums of rows, shape (n,). */
export function addTree({ features, seconds, values }: Tree, rows: Coded, sums: Float64Array) {
  const columns = Array.from(features, (feature) => rows.bins[feature] ?? new Uint8Array(0));
  for (let row = 0; row < rows.n; row += 1) {
    let node = 0;
    while (node < innerCount && (features[node] ?? -1) >= 0) {
      const bin = columns[node]?.[row] ?? 0;
      node = 2 * node + 1 + (seconds[node * binsMost + bin] ?? 0);
    }
    sums[row] = (sums[row] ?? 0) + (values[node] ?? 0);
  }
}

/**
 * Adds to each feature by how much its questions moved a row's value on the way down.
 *
 * @see Saabas, Interpreting random forests (2014)
 */
export function explainTree(
  { features, seconds, values }: Tree,
  rows: Coded,
  row: number,
  into: Float64Array,
): void {
  let node = 0;
  while (node < innerCount) {
    const feature = features[node] ?? -1;
    if (feature < 0) return;
    const bin = rows.bins[feature]?.[row] ?? 0;
    const next = 2 * node + 1 + (seconds[node * binsMost + bin] ?? 0);
    into[feature] = (into[feature] ?? 0) + (values[next] ?? 0) - (values[node] ?? 0);
    node = next;
  }
}
