import { chanceFrom, shuffle } from "./chance.ts";

/** One part of a cross-validation: the rows that are learned from, and those that are asked about. */
export interface Fold {
  readonly seen: Int32Array;
  readonly held: Int32Array;
}

/**
 * Cuts rows into folds with the same share of takers in each: every row is held out once.
 *
 * @param labels 0 or 1 of each row, shape (n,)
 * @param count the number of folds, 2 or more
 * @returns folds with ascending rows
 * @see Kohavi, A study of cross-validation and bootstrap, IJCAI (1995)
 */
export function foldsOf(labels: Uint8Array, count: number, seed: number): Fold[] {
  const place = new Uint8Array(labels.length);
  const chance = chanceFrom(seed);
  let next = 0;
  for (const label of [1, 0]) {
    const rows = Int32Array.from(labels.keys()).filter((row) => labels[row] === label);
    shuffle(rows, chance);
    for (const row of rows) {
      place[row] = next % count;
      next += 1;
    }
  }
  const rows = Int32Array.from(labels.keys());
  return Array.from({ length: count }, (_, fold) => ({
    seen: rows.filter((row) => place[row] !== fold),
    held: rows.filter((row) => place[row] === fold),
  }));
}
