import type { Parameters, Settings, Titles } from "../units/index.ts";
import type { MonthlyAmounts } from "./monthly-amounts.ts";

/** The least monthly mean that a segment takes ("grade standard amount"). */
export interface SegmentStandard {
  readonly segment: string;
  /** Null when nobody comes up to it. */
  readonly monthlyMeanCnyCents: number | null;
}

/** One retailer's segment with the numbers of its own that put it there. */
export interface SegmentAssignment {
  readonly retailer: number;
  readonly segment: string;
  readonly monthlyMeanCnyCents: number;
  /** 1 the largest; equal means share a rank. */
  readonly rank: number;
  /** Share of the whole that all larger retailers bring together; null when the whole is nothing. */
  readonly shareOfLarger: number | null;
  readonly reason: Titles;
}

/** Every retailer's segment and where the segments begin. */
export interface Segmented {
  readonly standards: readonly SegmentStandard[];
  /** The largest first. */
  readonly assignments: readonly SegmentAssignment[];
}

/** One worked example: it documents the segmentation and it is run as a test. */
export interface SegmentationExample {
  readonly why: string;
  /** What retailers 1, 2, 3, ... were invoiced in each month, CNY cents, the oldest month first. */
  readonly monthlyCnyCents: readonly (readonly number[])[];
  readonly settings?: Settings;
  /** The segments of retailers 1, 2, 3, ... */
  readonly expect: readonly string[];
}

/** A way to cut retailers into segments that anybody can check. */
export interface Segmentation<Name extends string = string> {
  readonly titles: Titles;
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Name>;
  /** The segments, the most important first. */
  readonly segments: readonly string[];
  /** How many whole months it looks at. */
  monthsOf(settings: Settings<Name>): number;
  assign(amounts: MonthlyAmounts, settings: Settings<Name>): Segmented;
  readonly examples: readonly [SegmentationExample, ...SegmentationExample[]];
}
