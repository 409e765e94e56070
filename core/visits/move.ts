import type { Parameters, Titles } from "../units/index.ts";
import type { Legs } from "./legs.ts";

/** A route made shorter by one step of a move. */
export interface Improvement {
  readonly route: readonly number[];
  /** How much shorter, claimed from the changed legs alone; > 0. */
  readonly savedMetres: number;
}

/** One worked example on places along a straight road: it documents the move and it is run as a test. */
export interface MoveExample {
  readonly why: string;
  readonly given: {
    /** Kilometre of each place, the depot first. */
    readonly kilometres: readonly number[];
    readonly route: readonly number[];
  };
  readonly expect: { readonly route: readonly number[]; readonly savedKilometres: number } | null;
}

/** A small change that may make a route shorter. */
export interface RouteMove<Name extends string> {
  readonly titles: Titles;
  readonly unit: "metres";
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Name>;
  /** The best single step, the first one found among equals; null when no step saves anything. */
  improve(legs: Legs, route: readonly number[]): Improvement | null;
  readonly examples: readonly [MoveExample, ...MoveExample[]];
}

/** A move seen from outside, when the names of its parameters do not matter. */
export type AnyRouteMove = RouteMove<string>;

/** A step that saves less than this is taken for rounding. */
export const leastSavedMetres = 1e-6;
