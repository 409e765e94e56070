import type { ExampleLine, ExampleObservation, ExampleWarehouseWeek } from "../../frames/index.ts";
import type { Titles, Parameters, Settings } from "../../units/index.ts";
import type { Holder } from "../indicator.ts";
import type { CutId } from "../measuring/cut.ts";
import type { ChangeBounds } from "../measuring/movement.ts";
import type { IndicatorResult, IndicatorUnit } from "../measuring/result.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";

/** One sum that a composite is fed with; it reads its own rows, whatever the other feeds read. */
export interface Feed {
  readonly sum: RetailerSum;
  /** Retailers, when left out. */
  readonly holder?: Holder;
}

/** What was fed at one place of the finer cut. */
export interface FedCell<Name extends string = string> {
  /** Its active retailers. */
  readonly population: number;
  readonly feeds: Readonly<Record<Name, number>>;
}

/** What the cells of the finer cut make together: each adds to both sides, in their order. */
export interface Composed {
  readonly n: number;
  readonly adds: readonly Adds[];
  /** Half of the 95 % confidence interval, in the value's unit; null where it is not known. */
  readonly halfWidth?: number | null;
}

/** What one cell adds to each side. */
export interface Adds {
  readonly numerator: number;
  readonly denominator: number;
}

/** One worked example: it documents the composite, and it runs in TypeScript and in the engine. */
export interface CompositeExample {
  readonly why: string;
  readonly lines?: readonly ExampleLine[];
  readonly observations?: readonly ExampleObservation[];
  readonly warehouse?: readonly ExampleWarehouseWeek[];
  /** Active retailers by the number of the finer cut's member; of everything together: under 0. */
  readonly populations?: Readonly<Record<number, number>>;
  readonly settings?: Settings;
  readonly expect: IndicatorResult extends infer Result
    ? Result extends { readonly state: "number" }
      ? Omit<Result, "value"> & { readonly value: number }
      : Result
    : never;
  /** The bounds that it expects, where it has any. */
  readonly interval?: readonly [number, number];
}

/**
 * An indicator that is no quotient of two sums over the same rows: an estimate over strata, an index over SKUs, a spread over
 * periods. Its parts are measured on a finer cut, and put together from there.
 */
export interface Composite<Name extends string = string, Setting extends string = string> {
  readonly titles: Titles;
  readonly unit: IndicatorUnit;
  readonly goodDirection: "up" | "down" | "none";
  readonly formula: Titles;
  readonly population: Titles;
  /** Where the definition comes from. */
  readonly source: Titles;
  readonly version: number;
  readonly minimumN: number;
  readonly changeBounds?: ChangeBounds;
  readonly parameters: Parameters<Setting>;
  /** What the parts are told apart by: strata, SKUs, the last periods; nothing where they are read as a whole. */
  readonly over: CutId | "period" | null;
  /** How many periods are looked at, where the parts are told apart by periods. */
  readonly periods?: (settings: Settings<Setting>) => number;
  feeds(settings: Settings<Setting>): Readonly<Record<Name, Feed>>;
  compose(cells: readonly FedCell<Name>[], settings: Settings<Setting>): Composed;
  readonly examples: readonly [CompositeExample, ...CompositeExample[]];
}

/** A composite whose feeds and settings nobody need know by name. */
export interface AnyComposite extends Omit<Composite, "feeds" | "compose" | "periods"> {
  readonly periods?: (settings: Settings) => number;
  feeds(settings: Settings): Readonly<Record<string, Feed>>;
  compose(cells: readonly FedCell[], settings: Settings): Composed;
}

/** Fixes the names of a composite's feeds and parameters; adds nothing at run time. */
export function defineComposite<const Name extends string, const Setting extends string = never>(
  composite: Composite<Name, Setting>,
): Composite<Name, Setting> {
  return composite;
}
