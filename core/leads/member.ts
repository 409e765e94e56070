import type { Parameters, Settings, Titles } from "../units/index.ts";
import type { Coded } from "./coded.ts";
import type { Feature } from "./number-feature.ts";
import type { Fold } from "./folds.ts";

/** What a member learns from. */
export interface Training {
  readonly features: readonly Feature[];
  readonly rows: Coded;
  /** 1 for a row that took it up, else 0; shape (n,). */
  readonly labels: Uint8Array;
  readonly folds: readonly Fold[];
  /** Told how far the work has come, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** What was learned: it speaks of each row by itself, whatever rows are asked about with it. */
export interface MemberModel {
  /** Log odds of each row, shape (n,). */
  logOdds(rows: Coded): Float64Array;
  /** Adds to `into`, shape (features,), what each feature of a row contributes to its log odds. */
  explain(rows: Coded, row: number, into: Float64Array): void;
}

/** A model with what cross-validation said of it. */
export interface Learned {
  readonly model: MemberModel;
  /** Log odds of each training row by a model that had not seen it, shape (n,). */
  readonly heldOut: Float64Array;
  /** What cross-validation decided, by name. */
  readonly chosen: Readonly<Record<string, number>>;
}

/** One worked example: it documents the member and it is run as a test. */
export interface LeadExample {
  readonly why: string;
  readonly given: {
    /** Cells of each column; every row stands for as many retailers as `each` says. */
    readonly columns: Readonly<Record<string, readonly string[]>>;
    readonly labels: readonly (0 | 1)[];
    readonly each: number;
    readonly asked: Readonly<Record<string, readonly string[]>>;
  };
  /** The asked rows, the best lead first. */
  readonly expect: readonly number[];
}

/** A way to learn from rows that took something up, or did not, how likely others are to do so. */
export interface LeadMember<Name extends string> {
  readonly titles: Titles;
  readonly unit: "log-odds";
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Name>;
  learn(training: Training, settings: Settings<Name>): Learned;
  readonly examples: readonly [LeadExample, ...LeadExample[]];
}

/** A member seen from outside, when the names of its parameters do not matter. */
export type AnyLeadMember = LeadMember<string>;
