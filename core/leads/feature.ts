import { assert } from "../units/index.ts";
import { binsMost } from "./coded.ts";
import { binOf, type Feature, numberFeature } from "./number-feature.ts";
import { isMissing, numberIn } from "./cell.ts";

/**
 * Learns how a column becomes bins: numbers and words are told apart by what stands in it.
 *
 * A whole number with few values may be an amount or a code, so it keeps an order (`ridits`, bins) and
 * has a group for each value as well.
 *
 * @param cells the column's texts in the training rows, shape (n,)
 * @param rowsLeast the fewest rows that a word or a group needs to be told apart
 * @see Bross, How to use ridit analysis, Biometrics 14 (1958)
 */
export function featureOf(name: string, cells: readonly string[], rowsLeast: number): Feature {
  const values = Float64Array.from(cells, numberIn);
  const isNumber = cells.every((cell, row) => isMissing(cell) || !Number.isNaN(values[row]));
  return isNumber ? numberFeature(name, values, rowsLeast) : wordFeature(name, cells, rowsLeast);
}

/** Whether every row of the training lies in one bin, so that the column says nothing. */
export function saysNothing({ binCount }: Feature, bins: Uint8Array): boolean {
  assert(binCount > 0, "bin 0 is always there");
  return bins.every((bin) => bin === bins[0]);
}

/** The bins of a column's cells, shape (n,). */
export function binsOf(feature: Feature, cells: readonly string[]): Uint8Array {
  if (feature.kind === "word")
    return Uint8Array.from(cells, (cell) => feature.words.get(cell) ?? 0);
  return Uint8Array.from(cells, (cell) => binOf(feature.cuts, numberIn(cell)));
}

function wordFeature(name: string, cells: readonly string[], rowsLeast: number): Feature {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= rowsLeast)
    .toSorted(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || (a < b ? -1 : 1))
    .slice(0, binsMost - 1);
  const binCount = frequent.length + 1;
  return {
    name,
    kind: "word",
    binCount,
    cuts: new Float64Array(0),
    words: new Map(frequent.map(([word], at) => [word, at + 1])),
    ridits: new Float64Array(binCount),
    groups: Uint8Array.from({ length: binCount }, (_, bin) => bin),
    groupCount: binCount,
  };
}
