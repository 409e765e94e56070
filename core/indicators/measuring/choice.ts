import { mapped, settingsOf, type Settings } from "../../units/index.ts";
import type { Indicator, Measures } from "../indicator.ts";
import { backsOf, type Period } from "./period.ts";
import type { LineSum } from "../words/line-sum.ts";
import { lineSumsIn } from "../words/pair-sum.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";

/** One indicator with its settings: what can be measured. */
export interface Choice {
  readonly indicator: Indicator;
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
    .flatMap((part) => ("over" in part ? [part.of, part.over] : [part]));
}

/** The line sums that a choice reads. */
export function lineSumsOf(choice: Choice): readonly LineSum[] {
  return retailerSumsOf(choice).flatMap((sum) => sum.sums.flatMap(lineSumsIn));
}

/** Whether a choice is a share of something wider than what it measures. */
export function hasParent({ measures }: Choice): boolean {
  return measures.denominator === "parent";
}

/** How many periods a choice looks at: the measured one and those up to its oldest row. */
export function lookBackOf(choice: Choice, period: Period): number {
  return 1 + Math.max(...lineSumsOf(choice).flatMap((sum) => backsOf(sum, period)));
}
