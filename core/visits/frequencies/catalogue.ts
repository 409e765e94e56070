// Written by `npm run catalogue`; do not edit.
import { byAbilityAndWill } from "./by-ability-and-will.ts";
import { bySegment } from "./by-segment.ts";

/** Every visit frequency in the house, by id. */
export const frequencies: {
  readonly byAbilityAndWill: typeof byAbilityAndWill;
  readonly bySegment: typeof bySegment;
} = {
  byAbilityAndWill,
  bySegment,
};

/** The id of one visit frequency. */
export type FrequencyId = keyof typeof frequencies;
