import type { ExampleLine, ExampleObservation, ExampleWarehouseWeek } from "../frames/index.ts";
import type { Parameters, Settings, Titles } from "../units/index.ts";
import type { Absence, Absences } from "./measuring/absences.ts";
import type { ChangeBounds } from "./measuring/movement.ts";
import type { IndicatorResult, IndicatorUnit, Parts, Reads } from "./measuring/result.ts";
import type { Quotient, RetailerSum } from "./words/retailer-sum.ts";

/** Where a denominator comes from when it is not a sum over the same rows. */
export type OutsideDenominator =
  /** The active retailers of the cut: known to the books, given by the caller. */
  | "population"
  /** Those of them that may order what is measured: the target retailers under point allocation. */
  | "eligible"
  /** The lines, or the areas, that have an active retailer. */
  | "lines"
  | "areas"
  /** The numerator of the cut's parent, e.g. of a SKU's whole price class. */
  | "parent";

/** Whose rows are added up first: those of a retailer, of a line, of an area; of a SKU, where no retailer has a part. */
export type Holder = "retailer" | "line" | "area" | "sku";

/** The sums that an indicator is made of. */
export interface Measures {
  readonly numerator: RetailerSum | Quotient;
  readonly denominator: RetailerSum | Quotient | OutsideDenominator;
  /** How many retailers stand behind the value; `denominator` where that already counts them. */
  readonly n: RetailerSum | "denominator";
}

/** The result that an example expects; its value is in the indicator's unit. */
export type ExpectedResult =
  | Exclude<IndicatorResult, { state: "number" }>
  | ({ readonly state: "number"; readonly value: number } & Parts);

/** One worked example: it documents the indicator, and it runs in TypeScript and in the engine. */
export interface IndicatorExample {
  readonly why: string;
  readonly lines: readonly ExampleLine[];
  readonly observations?: readonly ExampleObservation[];
  readonly warehouse?: readonly ExampleWarehouseWeek[];
  /** Active retailers. */
  readonly population: number;
  /** Those of them that may order; all of them when left out. */
  readonly eligible?: number;
  /** Lines and areas with an active retailer. */
  readonly places?: number;
  readonly absences?: Absences;
  /** How long the period is; one cycle when left out. */
  readonly cycles?: number;
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
  readonly formula: Titles;
  /** Who is counted. */
  readonly population: Titles;
  /** Where the definition comes from. */
  readonly source: Titles;
  /** Rises when the same lines would give another value; stored results keep it. */
  readonly version: number;
  readonly reads: Reads;
  /** Retailers, when left out. */
  readonly holder?: Holder;
  /** Whose rows do not count, and why; everybody's count when left out. */
  readonly leavesOut?: readonly Absence[];
  readonly minimumN: number;
  /** From where on a change has a word of its own; the usual bounds of its unit when left out. */
  readonly changeBounds?: ChangeBounds;
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
