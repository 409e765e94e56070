import { cycleAfter, monthOf, type Cycle } from "../units/index.ts";

/**
 * The order cycles of the last whole months: a cycle belongs to the month of its Monday, and a month is whole once
 * the next cycle lies in another one.
 *
 * @param newest the newest cycle with orders
 * @returns one list of cycles per month, the oldest month and the oldest cycle first
 */
export function cyclesOfLastMonths(newest: Cycle, months: number): readonly (readonly Cycle[])[] {
  const open = monthOf(cycleAfter(newest, 1));
  const lists: Cycle[][] = Array.from({ length: months }, () => []);
  for (let back = 0; open - monthOf(cycleAfter(newest, -back)) <= months; back++) {
    const cycle = cycleAfter(newest, -back);
    lists[months - (open - monthOf(cycle))]?.unshift(cycle);
  }
  return lists;
}
