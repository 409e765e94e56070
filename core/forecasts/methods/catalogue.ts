// Written by `npm run catalogue`; do not edit.
import { clippedSmoothing } from "./clipped-smoothing.ts";

/** Every forecast method in the house, by id. */
export const methods: {
  readonly clippedSmoothing: typeof clippedSmoothing;
} = {
  clippedSmoothing,
};

/** The id of one forecast method. */
export type MethodId = keyof typeof methods;
