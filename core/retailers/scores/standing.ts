import { assert } from "../../units/index.ts";

/** Where numbers of points stand among the retailers that are ranked together. */
export interface Standing {
  readonly n: number;
  /** 1 + how many have more points; `instead` is left out of the count: a retailer's own points before a change. */
  rankOf(points: number, instead?: number): number;
}

/** Sorts the points of a rank group; equals share a rank. */
export function standingOf(points: readonly number[]): Standing {
  const rising = Int32Array.from(points).toSorted();
  return {
    n: points.length,
    rankOf: (own, instead = own) => {
      const above = points.length - upTo(rising, own);
      return 1 + above - (instead > own ? 1 : 0);
    },
  };
}

/** How many numbers of a rising column are not above a value. */
function upTo(rising: Int32Array, value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = rising[middle];
    assert(at !== undefined, "within the column");
    if (at <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
