import { allKnowing } from "./all-knowing.ts";
import { equalSplit } from "./equal-split.ts";
import { firstCome } from "./first-come.ts";
import type { Policy } from "./policy.ts";
import { proportional } from "./proportional.ts";
import { tierCaps } from "./tier-caps.ts";
import { turnAndEarn } from "./turn-and-earn.ts";
import { weightedUniform } from "./weighted-uniform.ts";

/** Every allocation policy on the board but the bound, by id; the company's usual rule comes first. */
export const boardPolicies = {
  tierCaps,
  proportional,
  equalSplit,
  weightedUniform,
  turnAndEarn,
  firstCome,
} as const satisfies Readonly<Record<string, Policy>>;

/** What every policy is held against. */
export const policyBound: Policy = allKnowing;
