import { codedOf, labelsOf } from "../coded.ts";
import type { Training } from "../member.ts";
import { lossOf } from "../odds.ts";
import { boost, type Boosting } from "./boost.ts";
import { addTree } from "./tree.ts";

/** How many trees order rows best that they have not seen, and what those say of them. */
export interface CountedTrees {
  readonly trees: number;
  readonly heldOut: Float64Array;
}

/** One fold's boosting with the rows that it is asked about. */
function runsOf({ features, rows, labels, folds }: Training, boosting: Boosting, bags: number) {
  return folds.flatMap(({ seen, held }, fold) => {
    const [seenRows, asked] = [codedOf(rows, seen), codedOf(rows, held)];
    const seenLabels = labelsOf(labels, seen);
    return Array.from({ length: bags }, (_, bag) => {
      const boosted = boost(features, seenRows, seenLabels, boosting, 1000 * (fold + 1) + bag);
      return { boosted, held, asked, sums: new Float64Array(held.length).fill(boosted.level) };
    });
  });
}

const stride = 20;
const patience = 5;

/**
 * Grows trees in every fold side by side and stops when held-out rows have not been foreseen better for a while.
 *
 * @param treesMost the most trees
 * @param bags how many boostings with other draws are averaged
 */
export function countTrees(
  training: Training,
  boosting: Boosting,
  treesMost: number,
  bags: number,
): CountedTrees {
  const runs = runsOf(training, boosting, bags);
  const { rows, labels, progress } = training;
  let best = { trees: 0, loss: Infinity, heldOut: new Float64Array(rows.n) };
  for (let trees = stride; trees <= treesMost; trees += stride) {
    const heldOut = new Float64Array(rows.n);
    for (const { boosted, held, asked, sums } of runs) {
      for (let more = 0; more < stride; more += 1) addTree(boosted.grow(), asked, sums);
      for (let at = 0; at < held.length; at += 1) {
        const row = held[at] ?? 0;
        heldOut[row] = (heldOut[row] ?? 0) + (sums[at] ?? 0) / bags;
      }
    }
    const loss = lossOf(heldOut, labels);
    if (loss < best.loss) best = { trees, loss, heldOut };
    if (trees - best.trees >= patience * stride) break;
    progress?.((0.8 * trees) / treesMost);
  }
  return best;
}
