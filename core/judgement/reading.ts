import type { IndicatorId, IndicatorResult, Parts } from "../indicators/index.ts";
import type { Figure, Parameters, Settings, Titles } from "../units/index.ts";

/** The measured period or the one before it. */
export type When = "now" | "before";

/** What is known about one subject: results by indicator, now and before; what was not asked is left out. */
export type Evidence = Partial<
  Readonly<Record<IndicatorId, Partial<Readonly<Record<When, IndicatorResult>>>>>
>;

/** A result that is a number. */
export type MeasuredResult = Extract<IndicatorResult, { state: "number" }>;

/** One result that a reading cannot do without. */
export interface Need {
  readonly indicator: IndicatorId;
  readonly when: When;
}

/** What a reading has seen: one of its kinds, a sentence and the numbers in it. */
export interface Finding {
  readonly kind: string;
  /** With `{subject}` and a `{place}` for each figure. */
  readonly sentence: Titles;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** One worked example: it documents the reading and it is run as a test. */
export interface ReadingExample {
  readonly why: string;
  readonly given: Partial<
    Readonly<Record<IndicatorId, Partial<Readonly<Record<When, Readonly<Parts>>>>>>
  >;
  /** The kind that is found, or silence, or refusal. */
  readonly expect: string;
  /** The sentence about "X". */
  readonly says?: Titles;
}

/** A way to read indicators into a sentence of the brief. */
export interface Reading<Name extends string = string> {
  readonly titles: Titles;
  /** When it speaks. */
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Name | "minimumRetailers">;
  readonly needs: readonly [Need, ...Need[]];
  /** Null when there is nothing to say. It may look only at what it needs. */
  read(
    look: (indicator: IndicatorId, when: When) => MeasuredResult,
    settings: Settings<Name | "minimumRetailers">,
  ): Finding | null;
  readonly examples: readonly [ReadingExample, ...ReadingExample[]];
}
