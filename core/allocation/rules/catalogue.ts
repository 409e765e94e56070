// Written by `npm run catalogue`; do not edit.
import { weightedUniform } from "./weighted-uniform.ts";

/** Every allocation rule in the house, by id. */
export const rules: {
  readonly weightedUniform: typeof weightedUniform;
} = {
  weightedUniform,
};

/** The id of one allocation rule. */
export type RuleId = keyof typeof rules;
