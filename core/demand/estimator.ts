import type { Parameters, Settings, Titles } from "../units/index.ts";

/** What is known about one retailer and SKU before the next cycle, in packs; null = not known. */
export interface DemandEvidence {
  /** What the retailer says that it wants, now and in the cycle before. */
  readonly reportedPacks: number | null;
  readonly lastReportedPacks: number | null;
  readonly lastSuppliedPacks: number | null;
  /** Counted on the shelf at the last two counts, and supplied between them. */
  readonly openingPacks: number | null;
  readonly suppliedPacks: number | null;
  readonly closingPacks: number | null;
  /** Forecast from the supplied history, and how much more than in this cycle the market is expected to take. */
  readonly forecastPacks: number | null;
  readonly trendPacks: number | null;
}

/** What a figure rests on. */
export type DemandBasis = "sold" | "report" | "report-held" | "deliveries";

/** An estimated demand, or the names of what was missing. */
export type DemandEstimate =
  | { readonly state: "number"; readonly demandPacks: number; readonly basis: DemandBasis }
  | {
      readonly state: "insufficient_data";
      readonly missing: readonly (keyof DemandEvidence)[];
    };

/** One worked example: it documents the estimator and it is run as a test. */
export interface DemandExample {
  readonly why: string;
  readonly given: Partial<DemandEvidence>;
  readonly expect: DemandEstimate;
}

/** A way to tell what one retailer needs of one SKU in the next cycle. */
export interface DemandEstimator<Name extends string> {
  readonly titles: Titles;
  readonly unit: "packs/cycle";
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Name>;
  /** What this estimator cannot know, for the person who reads its figure. */
  readonly blindTo: Titles;
  estimate(evidence: DemandEvidence, settings: Settings<Name>): DemandEstimate;
  readonly examples: readonly [DemandExample, ...DemandExample[]];
}

/** An estimator seen from outside, when the names of its parameters do not matter. */
export type AnyDemandEstimator = DemandEstimator<string>;

/** Evidence in which nothing is known: a start for what is. */
export const nothingKnown: DemandEvidence = {
  reportedPacks: null,
  lastReportedPacks: null,
  lastSuppliedPacks: null,
  openingPacks: null,
  suppliedPacks: null,
  closingPacks: null,
  forecastPacks: null,
  trendPacks: null,
};
