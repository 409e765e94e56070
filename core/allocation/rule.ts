import type { Parameters, Titles } from "../units/index.ts";

/** One worked example: it documents the rule and it is run as a test. */
export interface AllocationExample {
  readonly why: string;
  readonly given: {
    /** Order units to place. */
    readonly supply: number;
    /** The most order units of each retailer, and each retailer's weight. */
    readonly limits: readonly number[];
    readonly weights: readonly number[];
  };
  readonly expect: readonly number[];
}

/**
 * A rule says when each retailer's next order unit is due. Supply is handed out in that order, so that a
 * rule never has to know how much there is.
 */
export interface AllocationRule<Name extends string> {
  readonly titles: Titles;
  readonly unit: "order-units";
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Name>;
  /** The level at which a retailer's unit (1, 2, …) is due: positive, and higher for each further unit. */
  levelOf(unit: number, weight: number): number;
  /** How many units are due at a level; may be off by rounding only within 1e-15 of the level. */
  unitsWithin(level: number, weight: number): number;
  /** Below 0 when the first unit is due before the second: exact, where levels are rounded. */
  compare(unit: number, weight: number, otherUnit: number, otherWeight: number): number;
  readonly examples: readonly [AllocationExample, ...AllocationExample[]];
}

/** A rule seen from outside, when the names of its parameters do not matter. */
export type AnyAllocationRule = AllocationRule<string>;
