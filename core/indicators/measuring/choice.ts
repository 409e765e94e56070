import { mapped, settingsOf, type Settings } from "../../units/index.ts";
import type { Holder, Indicator, Measures } from "../indicator.ts";
import { backsOf } from "./cycles-of.ts";
import type { Period } from "./period.ts";
import type { LineSum } from "../words/line-sum.ts";
import { lineSumsIn } from "../words/pair-sum.ts";
import type { Quotient, RetailerSum } from "../words/retailer-sum.ts";

/** What measuring must know of an indicator. */
export type Measurable = Pick<Indicator, "unit" | "reads" | "holder" | "leavesOut" | "minimumN">;

/** One indicator with its settings: what can be measured. */
export interface Choice {
  readonly indicator: Measurable;
  readonly measures: Measures;
}

/** Chooses an indicator, with its presets where nothing else is said. */
export function choose(indicator: Indicator, settings: Partial<Settings> = {}): Choice {
  return { indicator, measures: indicator.measures(settingsOf(indicator.parameters, settings)) };
}

/** Indicators that are asked together, each under a name of the caller's. */
export type Choices<Name extends string = string> = Readonly<Record<Name, Choice>>;

/** Chooses each of some indicators with its presets, under its own name. */
export function chooseEach<Name extends string>(
  indicators: Readonly<Record<Name, Indicator>>,
): Choices<Name> {
  return mapped(indicators, (indicator) => choose(indicator));
}

/** The sums over retailers that a choice needs from the rows themselves. */
export function retailerSumsOf({ measures }: Choice): readonly RetailerSum[] {
  const { numerator, denominator, n } = measures;
  return [numerator, denominator, n]
    .filter((part) => typeof part !== "string")
    .flatMap(retailerSumsIn);
}

/** The sums that a total is made of: itself, or the two of a mean. */
export function retailerSumsIn(total: RetailerSum | Quotient): readonly RetailerSum[] {
  return "over" in total ? [total.of, total.over] : [total];
}

/** The line sums that a choice reads. */
export function lineSumsOf(choice: Choice): readonly LineSum[] {
  return retailerSumsOf(choice).flatMap((sum) => sum.sums.flatMap(lineSumsIn));
}

/** Whose rows a choice adds up first. */
export function holderOf({ indicator }: Choice): Holder {
  return indicator.holder ?? "retailer";
}

/** Whether a choice is a share of something wider than what it measures. */
export function hasParent({ measures }: Choice): boolean {
  return measures.denominator === "parent";
}

/** Whether a choice is about the wholesaler's own goods, in which no retailer has a part. */
export function isGoodsAlone(choice: Choice): boolean {
  return lineSumsOf(choice).some(({ source }) => source === "warehouse");
}

/** Whether a choice reads both tables, and so is about observed retailers. */
export function isSpread(choice: Choice): boolean {
  return new Set(lineSumsOf(choice).map(({ source }) => source)).size > 1;
}

/**
 * Whether several periods side by side can be measured in one scan: flat totals of one table over whole periods. Who is left
 * out of a total changes from period to period, and would have to be known row by row.
 */
export function isTrendable(choice: Choice): boolean {
  const isOfPeriods = lineSumsOf(choice).every(({ window }) => window === undefined);
  const leavesOut = choice.indicator.leavesOut !== undefined;
  const isFlat = retailerSumsOf(choice).every(
    ({ flat }) => flat !== undefined && !(leavesOut && flat.is === "total"),
  );
  return isOfPeriods && isFlat && !isSpread(choice);
}

/** How many periods a choice looks at: the measured one and those up to its oldest row. */
export function lookBackOf(choice: Choice, period: Period): number {
  return 1 + Math.max(...lineSumsOf(choice).flatMap((sum) => backsOf(sum, period)));
}
