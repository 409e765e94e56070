// Written by `npm run catalogue`; do not edit.
import { boostedTrees } from "./boosted-trees.ts";
import { naiveBayes } from "./naive-bayes.ts";
import { ridge } from "./ridge.ts";

/** Every lead member in the house, by id. */
export const leadMembers: {
  readonly boostedTrees: typeof boostedTrees;
  readonly naiveBayes: typeof naiveBayes;
  readonly ridge: typeof ridge;
} = {
  boostedTrees,
  naiveBayes,
  ridge,
};

/** The id of one lead member. */
export type LeadMemberId = keyof typeof leadMembers;
