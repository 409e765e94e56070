import { assert } from "../units/index.ts";
import type { Coded } from "./coded.ts";
import { binsOf, featureOf, saysNothing } from "./feature.ts";
import type { Feature } from "./number-feature.ts";
import { foldsOf } from "./folds.ts";
import type { Training } from "./member.ts";

/** The cells of a table, by column. */
export type CellColumns = ReadonlyMap<string, readonly string[]>;

const rowsLeast = 10;
const foldsMost = 5;
const seed = 20_000;

/** The features that tell rows apart, in the order of their names, and the rows in their bins. */
export function trainingOf(columns: CellColumns, labels: Uint8Array): Training {
  const takers = labels.reduce((sum, label) => sum + label, 0);
  const fewest = Math.min(takers, labels.length - takers);
  assert(fewest >= 2, `at least two takers and two others are needed, got ${fewest}`);
  const least = Math.min(rowsLeast, Math.max(2, Math.floor(labels.length / 10)));
  const named = [...columns].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const read = named
    .map(([name, cells]) => {
      const feature = featureOf(name, cells, least);
      return { feature, bins: binsOf(feature, cells) };
    })
    .filter(({ feature, bins }) => !saysNothing(feature, bins));
  return {
    features: read.map(({ feature }) => feature),
    rows: { n: labels.length, bins: read.map(({ bins }) => bins) },
    labels,
    folds: foldsOf(labels, Math.min(foldsMost, fewest), seed),
  };
}

/** Rows of a table in the bins of the features. */
export function codedBy(features: readonly Feature[], columns: CellColumns): Coded {
  const [first = []] = columns.values();
  const bins = features.map((feature) => binsOf(feature, columns.get(feature.name) ?? []));
  return { n: first.length, bins };
}
