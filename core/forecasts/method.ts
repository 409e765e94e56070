import type { Parameters, Settings, Titles } from "../units/index.ts";

/** One worked example: it documents the method and it is run as a test. */
export interface ForecastExample {
  readonly why: string;
  /** Packs of each past cycle, the oldest first. */
  readonly given: { readonly history: readonly number[] };
  /** Mean packs of the next cycle, within 0.001; null when the history is too short. */
  readonly expect: number | null;
}

/** Follows one series from order to order, so that a sparse history costs only its orders. */
export interface Follower {
  /** Takes in the next order, `quietCycles` cycles without one after the order before. */
  observe(quietCycles: number, packs: number): void;
  /** Mean packs of one coming cycle, `quietCycles` cycles without an order after the last one. */
  meanPacks(quietCycles: number): number;
  /** Packs that one coming cycle stays below with the given probability. */
  quantilePacks(quietCycles: number, probability: number): number;
}

/** A way to forecast the packs that one retailer takes of one SKU in the coming cycles. */
export interface ForecastMethod<Name extends string> {
  readonly titles: Titles;
  readonly unit: "packs/cycle";
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Name>;
  /** A history with fewer cycles since its first order, or fewer orders, is refused. */
  readonly cyclesMin: number;
  readonly ordersMin: number;
  /** Begins a new series. */
  follow(settings: Settings<Name>): Follower;
  readonly examples: readonly [ForecastExample, ...ForecastExample[]];
}

/** A method seen from outside, when the names of its parameters do not matter. */
export type AnyForecastMethod = ForecastMethod<string>;
