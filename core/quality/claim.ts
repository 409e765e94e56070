import type { Day, Figure, Parameters, Settings, Titles } from "../units/index.ts";
import type { Stated } from "./stated.ts";

/** What came of a check: right, right within rounding, to be looked at, contradictory, or not to be told from what was said. */
export type ClaimState = "consistent" | "rounding" | "doubtful" | "wrong" | "cannot_tell";

/** The form in which a field's value is told; a `figure` is a number as it was written, with its decimals. */
type FormOf<Value> = Value extends Stated
  ? "figure"
  : Value extends readonly Stated[]
    ? "figures"
    : Value extends Day
      ? "day"
      : Value extends readonly Day[]
        ? "days"
        : Value extends number
          ? "count"
          : Value extends readonly number[]
            ? "counts"
            : "choice";

/** One thing that a claim states. */
export interface ClaimField<
  Form extends string = "figure" | "figures" | "count" | "counts" | "day" | "days" | "choice",
> {
  readonly titles: Titles;
  readonly unit: string;
  readonly form: Form;
  /** Of counts: the least that there can be, 0 when left out. */
  readonly least?: number;
  /** What can be chosen, where the form is a choice. */
  readonly choices?: Readonly<Record<string, Titles>>;
  /** It may be null: not said. */
  readonly mayBeUnsaid?: true;
  /** This is what the check doubts, where it doubts the claim. */
  readonly isInQuestion?: true;
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
  readonly looksAt: {
    readonly [Field in keyof Claim]-?: ClaimField<FormOf<NonNullable<Claim[Field]>>>;
  };
  readonly parameters: Parameters<Name>;
  check(claim: Claim, settings: Settings<Name>): ClaimFinding;
  readonly examples: readonly [ClaimExample<Claim>, ...ClaimExample<Claim>[]];
}

/** A check seen from outside, when what its claims state does not matter. */
export type AnyClaimCheck = ClaimCheck<object>;
