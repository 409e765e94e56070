/** Draws numbers from a seed: the same seed, the same numbers. */
export interface Chance {
  /** A number from 0 on and below 1. */
  next(): number;
  /** A whole number from 0 on and below `n`. */
  below(n: number): number;
}

/**
 * Begins a stream of chance numbers from a seed.
 *
 * A counter that is stirred well is enough here: nothing depends on its being unguessable.
 *
 * @param seed any whole number
 * @see Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA (2014)
 */
export function chanceFrom(seed: number): Chance {
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  return { next, below: (n) => Math.floor(next() * n) };
}

/**
 * Shuffles whole numbers in place, or only draws the first few of them.
 *
 * @param some how many places at the front must be a fair draw; all when left out
 * @see Durstenfeld, Algorithm 235: Random permutation, CACM 7 (1964)
 */
export function shuffle(values: Int32Array, chance: Chance, some = values.length): void {
  for (let at = 0; at < some; at += 1) {
    const other = at + chance.below(values.length - at);
    const kept = values[at] ?? 0;
    values[at] = values[other] ?? 0;
    values[other] = kept;
  }
}
