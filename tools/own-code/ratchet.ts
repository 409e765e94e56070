import { limits, type Numbers } from "./numbers.ts";

/** The names of the numbers that are held. */
export const held = Object.keys(limits).filter((name) => isHeld(name));

function isHeld(name: string): name is keyof Numbers {
  return name in limits;
}

/**
 * The most that a number may be: the house's limit, or the record while it is still worse than the limit.
 * A number that is better than the house asks is not held against later work.
 */
export function boundOf(name: keyof Numbers, record: Partial<Numbers>): number {
  return Math.max(limits[name], record[name] ?? 0);
}

/** A sentence for every number that is over its bound. */
export function worsened(numbers: Numbers, record: Partial<Numbers>): string[] {
  return held
    .filter((name) => numbers[name] > boundOf(name, record))
    .map((name) => `${name} is ${numbers[name]}, at most ${boundOf(name, record)} is allowed`);
}

/** The record after a look at today's numbers: each may only fall. */
export function improved(numbers: Numbers, record: Partial<Numbers>): Partial<Numbers> {
  return Object.fromEntries(
    held.map((name) => [name, Math.min(numbers[name], record[name] ?? numbers[name])]),
  );
}
