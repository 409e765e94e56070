import { assert } from "../units/index.ts";

/**
 * A weight on the allocator's whole scale: a thousandth of a pack is 1, and the smallest weight is 1, so that
 * a retailer without any expected demand still stands at the end of the queue instead of outside it.
 *
 * @param expectedPacks what the retailer is expected to sell per cycle, ≥ 0, never what it asked for
 * @returns whole number, 1 to 1e9
 * @throws Bug when the expectation is negative or not finite
 */
export function wholeWeightOf(expectedPacks: number): number {
  assert(expectedPacks >= 0 && Number.isFinite(expectedPacks), `>= 0, got ${expectedPacks}`);
  return Math.min(1e9, Math.max(1, Math.round(expectedPacks * 1000)));
}
