import type { Figure, Parameters, Settings, Titles } from "../units/index.ts";

/** What came of a check: right, right within rounding, to be looked at, contradictory, or not to be told from what was said. */
export type ClaimState = "consistent" | "rounding" | "doubtful" | "wrong" | "cannot_tell";

/** One thing that a claim states; a `figure` is a number as it was written, with its decimals. */
export interface ClaimField {
  readonly titles: Titles;
  readonly unit: string;
  readonly form: "figure" | "figures" | "count" | "counts" | "day" | "days" | "choice";
  /** What can be chosen, where the form is a choice. */
  readonly choices?: Readonly<Record<string, Titles>>;
  /** It may be null: not said. */
  readonly mayBeUnsaid?: true;
}

/** What a check has found in a claim: its state, and a sentence with what fills its places. */
export interface ClaimFinding {
  readonly state: ClaimState;
  readonly sentence: Titles;
  readonly places: Readonly<Record<string, Figure | Titles>>;
}

/** One worked example: it documents the check and it is run as a test. */
export interface ClaimExample<Claim extends object> {
  readonly why: string;
  readonly claim: Claim;
  readonly settings?: Settings;
  readonly expect: ClaimState;
  /** The whole sentence. */
  readonly says?: Titles;
}

/** A way to check what somebody states, from the statement alone. */
export interface ClaimCheck<Claim extends object, Name extends string = string> {
  readonly titles: Titles;
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly looksAt: { readonly [Field in keyof Claim]-?: ClaimField };
  readonly parameters: Parameters<Name>;
  check(claim: Claim, settings: Settings<Name>): ClaimFinding;
  readonly examples: readonly [ClaimExample<Claim>, ...ClaimExample<Claim>[]];
}

/** A check seen from outside, when what its claims state does not matter. */
export type AnyClaimCheck = ClaimCheck<object>;
