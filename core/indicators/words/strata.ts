import type { FedCell } from "../composites/composite.ts";

/** The mean of all sample retailers together, for strata that have none. */
export function meanOfAll<Name extends string>(
  cells: readonly FedCell<Name | "sampled">[],
  of: (feeds: FedCell<Name | "sampled">["feeds"]) => number,
): number {
  const sampled = cells.reduce((sum, { feeds }) => sum + feeds.sampled, 0);
  return sampled === 0 ? 0 : cells.reduce((sum, { feeds }) => sum + of(feeds), 0) / sampled;
}

/** The share of a stratum that was not looked at: what was seen is certain. */
export function unseenShare(sampled: number, population: number): number {
  return Math.max(0, 1 - sampled / Math.max(sampled, population));
}
