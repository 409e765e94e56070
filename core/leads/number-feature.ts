import { binsMost } from "./coded.ts";

/** What was learned of one column: how its cells become bins. Bin 0 is what is not known. */
export interface Feature {
  readonly name: string;
  readonly kind: "number" | "word";
  readonly binCount: number;
  /** Numbers: bin b holds what lies above cut b - 2 and up to cut b - 1. */
  readonly cuts: Float64Array;
  /** Words: the bin of each word that is frequent enough. */
  readonly words: ReadonlyMap<string, number>;
  /** Numbers: the mean rank of each bin, as standard deviations from the mean; 0 for words. */
  readonly ridits: Float64Array;
  /** The coarse group of each bin; small neighbours share one. */
  readonly groups: Uint8Array;
  readonly groupCount: number;
}

/** A number with more different values than this is cut at quantiles, one with fewer also stands for categories. */
const levelsMost = binsMost - 14;
const groupsOfMany = 10;

/** 1 + the number of cuts below a value; 0 for none. */
export function binOf(cuts: Float64Array, value: number): number {
  if (Number.isNaN(value)) return 0;
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** Learns the bins, groups and ranks of a column of numbers; NaN is what is not known. */
export function numberFeature(name: string, values: Float64Array, rowsLeast: number): Feature {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted();
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const hasFew = distinct.length <= levelsMost;
  const cuts = hasFew ? cutsBetween(distinct) : cutsAtQuantiles(sorted);
  const counts = new Int32Array(cuts.length + 2);
  for (const value of values) {
    const bin = binOf(cuts, value);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const least = hasFew ? rowsLeast : Math.max(rowsLeast, sorted.length / groupsOfMany);
  const groups = groupsOf(counts, least);
  return {
    name,
    kind: "number",
    binCount: counts.length,
    cuts,
    words: new Map(),
    ridits: riditsOf(counts),
    groups,
    groupCount: 1 + (groups.at(-1) ?? 0),
  };
}

function cutsBetween(distinct: Float64Array): Float64Array {
  return distinct.slice(1).map((value, at) => {
    const below = distinct[at] ?? 0;
    const middle = below + (value - below) / 2;
    return middle < value ? middle : below;
  });
}

function cutsAtQuantiles(sorted: Float64Array): Float64Array {
  const cuts = Float64Array.from({ length: levelsMost - 1 }, (_, at) => {
    return sorted[Math.floor((sorted.length * (at + 1)) / levelsMost)] ?? 0;
  });
  return cuts.filter((cut, at) => (at === 0 || cut !== cuts[at - 1]) && cut !== sorted.at(-1));
}

/** Joins neighbouring bins until a group has rows enough; bin 0 stays by itself. */
function groupsOf(counts: Int32Array, least: number): Uint8Array {
  const groups = new Uint8Array(counts.length);
  let left = counts.reduce((sum, count) => sum + count, 0) - (counts[0] ?? 0);
  let [group, held] = [1, 0];
  for (let bin = 1; bin < counts.length; bin += 1) {
    if (held >= least && left >= least) [group, held] = [group + 1, 0];
    groups[bin] = group;
    held += counts[bin] ?? 0;
    left -= counts[bin] ?? 0;
  }
  return groups;
}

/** Mean ranks of the bins, with mean 0 and variance 1 over the rows; 0 for what is not known. */
function riditsOf(counts: Int32Array): Float64Array {
  const known = counts.reduce((sum, count, bin) => (bin === 0 ? 0 : sum + count), 0);
  let [below, square] = [0, 0];
  const ridits = Float64Array.from(counts, (count, bin) => {
    if (bin === 0 || known === 0) return 0;
    const ridit = (below + count / 2) / known - 0.5;
    below += count;
    square += count * ridit * ridit;
    return ridit;
  });
  const deviation = Math.sqrt(square / Math.max(1, known));
  return ridits.map((ridit) => (deviation === 0 ? 0 : ridit / deviation));
}
