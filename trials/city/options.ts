import type { Chosen } from "./parameter.ts";

/** What a city is made of: the same options give the same city, whatever the machine and its threads. */
export interface CityOptions {
  readonly retailers: number;
  readonly skus: number;
  readonly weeks: number;
  readonly seed: number;
  /** Share of the retailers that ask for more after they were cut, 0 to 1. */
  readonly padding: number;
  /** Share of the retailers that divert scarce goods, 0 to 1. */
  readonly diverters: number;
  /** Share of each line's retailers whose shelves are watched, 0 to 1; at least five a line, none at 0. */
  readonly sample: number;
  /** The Monday of week 0. */
  readonly firstDay: string;
  /** Values other than the presets, for parameters of any part of the city. */
  readonly chosen: Chosen;
}

/** A city of the size that the trade's documents describe, two years long. */
export const usualCity: CityOptions = {
  retailers: 3000,
  skus: 120,
  weeks: 104,
  seed: 1,
  padding: 0.45,
  diverters: 0.03,
  sample: 0.05,
  firstDay: "2024-01-01",
  chosen: {},
};

/** What each number of a city stays within. */
export const boundsOf = {
  retailers: { min: 1, max: 50_000, isWhole: true },
  skus: { min: 1, max: 500, isWhole: true },
  weeks: { min: 1, max: 520, isWhole: true },
  seed: { min: 0, max: 4_294_967_295, isWhole: true },
  padding: { min: 0, max: 1, isWhole: false },
  diverters: { min: 0, max: 1, isWhole: false },
  sample: { min: 0, max: 1, isWhole: false },
} as const;
