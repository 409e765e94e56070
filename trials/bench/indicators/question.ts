import type { Asked } from "./ask-ours.ts";

/**
 * One question three times: to the house, as the best query that we know for the engine, as the best one for PostgreSQL.
 * Both queries name the members `m0`, `m1` and the period `p`, by number; without `p` there is one.
 */
export interface BenchQuestion {
  readonly name: string;
  readonly asked: Asked;
  /** Which parts of which indicators a column holds: `orderingRate.numerator purchaseBreadth.n`. */
  readonly holds: Readonly<Record<string, string>>;
  readonly hand: string;
  readonly postgres: string;
  /** What its planner is told first, where it would choose a slower way by itself. */
  readonly postgresHint?: string;
}
