// Written by `npm run catalogue`; do not edit.
import { absoluteInterval } from "./absolute-interval.ts";
import { ranking } from "./ranking.ts";

/** Every tier scheme in the house, by id. */
export const tierSchemes: {
  readonly absoluteInterval: typeof absoluteInterval;
  readonly ranking: typeof ranking;
} = {
  absoluteInterval,
  ranking,
};

/** The id of one tier scheme. */
export type TierSchemeId = keyof typeof tierSchemes;
