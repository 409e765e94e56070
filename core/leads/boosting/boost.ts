import { type Chance, chanceFrom, shuffle } from "../chance.ts";
import type { Coded } from "../coded.ts";
import type { Feature } from "../number-feature.ts";
import { logOddsOf, probabilityOf, shareOf } from "../odds.ts";
import type { Caution } from "./best-split.ts";
import { growTree } from "./grow-tree.ts";
import { addTree, type Tree } from "./tree.ts";

/** How trees are boosted. */
export interface Boosting extends Caution {
  readonly shrinkage: number;
  /** The part of the rows, and of the features, that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
}

/** A boosting that can be carried on tree by tree. */
export interface Boosted {
  /** Log odds before the first tree. */
  readonly level: number;
  readonly trees: Tree[];
  /** Grows one more tree. */
  grow(): Tree;
}

/**
 * Begins to boost: each tree is grown on a new draw of rows and features, down the loss that is left.
 *
 * @param labels 0 or 1, shape (n,)
 * @see Friedman, Stochastic gradient boosting, Computational Statistics and Data Analysis 38 (2002)
 */
export function boost(
  features: readonly Feature[],
  rows: Coded,
  labels: Uint8Array,
  boosting: Boosting,
  seed: number,
): Boosted {
  const chance = chanceFrom(seed);
  const level = logOddsOf(shareOf(labels));
  const sums = new Float64Array(rows.n).fill(level);
  const derivatives = { slopes: new Float64Array(rows.n), curves: new Float64Array(rows.n) };
  const trees: Tree[] = [];
  const { rowShare, featureShare, shrinkage } = boosting;
  const grow = (): Tree => {
    for (let row = 0; row < rows.n; row += 1) {
      const taking = probabilityOf(sums[row] ?? 0);
      derivatives.slopes[row] = taking - (labels[row] ?? 0);
      derivatives.curves[row] = taking * (1 - taking);
    }
    const drawn = drawnOf(features.length, featureShare, chance);
    const soil = { features, rows, derivatives, drawn, caution: boosting, shrinkage };
    const tree = growTree(soil, drawnOf(rows.n, rowShare, chance));
    addTree(tree, rows, sums);
    trees.push(tree);
    return tree;
  };
  return { level, trees, grow };
}

/** A fair draw of the numbers below n, in ascending order. */
function drawnOf(n: number, share: number, chance: Chance): Int32Array {
  const all = Int32Array.from({ length: n }, (_, at) => at);
  const some = Math.max(1, Math.round(n * share));
  shuffle(all, chance, some);
  return all.slice(0, some).toSorted();
}
