import { type Slopes, slopesOf } from "./slopes.ts";
import type { UpliftUnit } from "./uplift-unit.ts";

/** One value for each of the two numbers that matches share. */
export type Pair = readonly [number, number];

/** Retailers without any action, made ready to be matched; many actions are told from one pool. */
export interface UpliftPool {
  readonly strata: ReadonlyMap<string, readonly UpliftUnit[]>;
  /** The standard deviation of each of the numbers. */
  readonly spread: Pair;
  readonly slopes: Slopes;
}

/** Makes retailers without any action ready to be matched. */
export function poolOf(units: readonly UpliftUnit[]): UpliftPool {
  return {
    strata: Map.groupBy(units, ({ stratum }) => stratum),
    spread: [deviationOf(units, 0), deviationOf(units, 1)],
    slopes: slopesOf(units),
  };
}

/** 1 where the numbers do not differ. */
function deviationOf(units: readonly UpliftUnit[], at: 0 | 1): number {
  const mean = units.reduce((sum, { near }) => sum + near[at], 0) / units.length;
  const squares = units.reduce((sum, { near }) => sum + (near[at] - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, units.length - 1)) || 1;
}
