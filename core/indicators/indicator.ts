import type { OrderLine } from "../frames/index.ts";
import type { Parameters, Settings, Titles } from "../units/index.ts";
import type { IndicatorResult, IndicatorUnit, Parts, Reads } from "./measuring/result.ts";
import type { RetailerSum } from "./words/retailer-sum.ts";

/** Where a denominator comes from when it is not a sum over the same lines. */
export type OutsideDenominator =
  /** The active retailers of the cut: known to the books, given by the caller. */
  | "population"
  /** The numerator of the cut's parent, e.g. of a SKU's whole price class. */
  | "parent";

/** The sums that an indicator is made of. */
export interface Measures {
  readonly numerator: RetailerSum;
  readonly denominator: RetailerSum | OutsideDenominator;
  /** How many retailers stand behind the value; `denominator` where that already counts them. */
  readonly n: RetailerSum | "denominator";
}

/** One line of an example; what is left out is ordinary (see `exampleLines`). */
export type ExampleLine = Partial<Omit<OrderLine, "cycle">> & {
  readonly retailer: number;
  /** Periods before the measured one. */
  readonly offset?: number;
  readonly priceClass?: number;
};

/** The result that an example expects; its value is in the indicator's unit. */
export type ExpectedResult =
  | Exclude<IndicatorResult, { state: "number" }>
  | ({ readonly state: "number"; readonly value: number } & Parts);

/** One worked example: it documents the indicator, and it runs in TypeScript and in the engine. */
export interface IndicatorExample {
  readonly why: string;
  readonly lines: readonly ExampleLine[];
  /** Active retailers. */
  readonly population: number;
  /** Measures this SKU against its price class; everything together when left out. */
  readonly sku?: number;
  readonly settings?: Settings;
  readonly expect: ExpectedResult;
}

/** Everything the house needs to compute, query, check, explain and draw one indicator. */
export interface Indicator<Name extends string = string> {
  readonly titles: Titles;
  readonly unit: IndicatorUnit;
  /** Whether more is better. */
  readonly goodDirection: "up" | "down" | "none";
  readonly formula: string;
  /** Who is counted. */
  readonly population: Titles;
  readonly source: string;
  /** Rises when the same lines would give another value; stored results keep it. */
  readonly version: number;
  readonly reads: Reads;
  readonly minimumN: number;
  readonly parameters: Parameters<Name>;
  measures(settings: Settings<Name>): Measures;
  readonly examples: readonly [IndicatorExample, ...IndicatorExample[]];
}

/** Fixes the names of an indicator's parameters; adds nothing at run time. */
export function defineIndicator<const Name extends string = never>(
  indicator: Indicator<Name>,
): Indicator<Name> {
  return indicator;
}
