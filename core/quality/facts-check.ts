import type { ExampleLine, ExampleObservation, ExampleRow, Frames } from "../frames/index.ts";
import type { Cycle, Figure, Parameters, Settings, Titles } from "../units/index.ts";

/** The cycles that are looked at, the first and the last included. */
export interface CycleWindow {
  readonly first: Cycle;
  readonly last: Cycle;
}

/** What a check of facts is given beside the rows. */
export interface FactsCircumstances {
  readonly window: CycleWindow;
}

/** Where the rows are. */
export interface FactsTables {
  readonly orderLines: string;
  readonly observations: string;
}

/** What a finding is about: with its check it names the finding. */
export interface FindingKey {
  readonly cycle: Cycle;
  readonly retailer: number;
  readonly sku: number;
}

/** One row, or one pair of counts, that a check has found. */
export interface FactsFinding<Measure extends string = string> extends FindingKey {
  /** The line that the retailer belonged to in that cycle. */
  readonly line: number;
  readonly numbers: Readonly<Record<Measure, number>>;
}

/** One worked example: it documents the check, and it runs in TypeScript and in the engine. */
export interface FactsExample<Measure extends string> {
  readonly why: string;
  readonly lines?: readonly ExampleLine[];
  readonly observations?: readonly ExampleObservation[];
  /** How many cycles are looked at; the newest alone when left out. */
  readonly cycles?: number;
  readonly settings?: Settings;
  readonly expect: readonly (ExampleRow & {
    readonly numbers: Readonly<Record<Measure, number>>;
  })[];
  /** The sentence of the first finding, about retailer A and SKU X. */
  readonly says?: Titles;
}

/** A way to find rows that cannot be right, or that somebody must look at, in a window of cycles. */
export interface FactsCheck<Measure extends string = string, Name extends string = string> {
  readonly titles: Titles;
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  /** Whether what is found contradicts itself or is only unlikely. */
  readonly state: "wrong" | "doubtful";
  /** The numbers of a finding. */
  readonly looksAt: Readonly<Record<Measure, { readonly titles: Titles; readonly unit: string }>>;
  readonly parameters: Parameters<Name>;
  /** With `{retailer}`, `{sku}`, `{cycle}` and a place for each figure. */
  readonly sentence: Titles;
  figures(
    numbers: Readonly<Record<Measure, number>>,
    settings: Settings<Name>,
  ): Readonly<Record<string, Figure>>;
  /** How far a finding is from what could be, by which the largest is told; as a function, and as SQL over the numbers. */
  readonly size: {
    of(numbers: Readonly<Record<Measure, number>>): number;
    readonly sql: string;
  };
  /** How many cycles of each table, the finding's own the last of them, a finding is made of. */
  reads(settings: Settings<Name>): { readonly orderLines: number; readonly observations: number };
  /** Every finding, in any order. */
  find(
    frames: Frames,
    circumstances: FactsCircumstances,
    settings: Settings<Name>,
  ): readonly FactsFinding<Measure>[];
  /** A query that finds the same: `cycle, retailer, sku, line` and the numbers by name. */
  sql(tables: FactsTables, circumstances: FactsCircumstances, settings: Settings<Name>): string;
  readonly examples: readonly [FactsExample<Measure>, ...FactsExample<Measure>[]];
}

/** A check of facts seen from outside, when its numbers do not matter. */
export type AnyFactsCheck = FactsCheck;
