import { assert, type Quantity } from "./quantity.ts";
import type { Packs } from "./trade.ts";

/** The large case (箱) in which the trade's totals are told: a measure, not a thing, so it has fractions. */
export type BigCases = Quantity<"big-cases">;

/** By definition of the trade's statistics a large case is 50,000 sticks, which are 250 standard cartons of 200. */
const sticksPerBigCase = 50_000;
const sticksPerStandardCarton = 200;

/** How many standard cartons a large case is; a SKU's own carton may hold another number of sticks. */
export const standardCartonsPerBigCase: number = sticksPerBigCase / sticksPerStandardCarton;

/** A pack as the trade's statistics have it. A knowing approximation for SKUs: their files do not say how many sticks a pack holds. */
export const sticksPerStandardPack: number = 20;

/**
 * Tells packs of a SKU in large cases, by the sticks that its own packs hold.
 *
 * @throws Bug when a pack is said to hold no stick
 */
export function bigCasesIn(count: Packs, sticksPerPack: number): BigCases {
  assert(
    Number.isSafeInteger(sticksPerPack) && sticksPerPack > 0,
    `a pack holds >= 1 stick, got ${sticksPerPack}`,
  );
  return ((count * sticksPerPack) / sticksPerBigCase) as BigCases;
}

/** Marks a number as large cases. */
export function bigCases(count: number): BigCases {
  assert(Number.isFinite(count), `large cases are a number, got ${count}`);
  return count as BigCases;
}
