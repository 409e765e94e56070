// Written by `npm run catalogue`; do not edit.
import { concentration } from "./concentration.ts";
import { salesLevel } from "./sales-level.ts";
import { supplyLimitedReach } from "./supply-limited-reach.ts";

/** Every reading in the house, by id. */
export const readings: {
  readonly concentration: typeof concentration;
  readonly salesLevel: typeof salesLevel;
  readonly supplyLimitedReach: typeof supplyLimitedReach;
} = {
  concentration,
  salesLevel,
  supplyLimitedReach,
};

/** The id of one reading. */
export type ReadingId = keyof typeof readings;
