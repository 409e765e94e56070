import { type TargetField, targetFields } from "@dongxiao/core/retailers";
import { z } from "zod";

import { targetNamed, targetState } from "./targets.ts";
import { isoDay, titles } from "./values.ts";

const fieldIds = Object.keys(targetFields) as [TargetField, ...TargetField[]];

const score = z.object({ points: z.number(), grade: z.string() });

/** One retailer's numbers over the months that are reviewed. */
export const targetEvidenceRow = z.object({
  ...targetNamed,
  state: targetState.nullable(),
  licenceState: z.string().nullable(),
  cyclesOrdered: z.number(),
  cyclesOffered: z.number(),
  figures: z.record(z.enum(fieldIds), z.number().nullable()),
  /** Points out of a hundred, as published. */
  fiveDegree: score.nullable(),
  credit: score.nullable(),
});

/** One retailer's numbers. */
export type TargetEvidenceRow = z.output<typeof targetEvidenceRow>;

/** The evidence of a review. */
export const targetEvidenceAnswer = z.object({
  asOf: isoDay,
  /** Whole months, `2021-10`, the oldest first. */
  months: z.array(z.string()),
  formula: titles,
  fields: z.array(z.object({ id: z.enum(fieldIds), titles, unit: z.string() })),
  /** The months of the published scores; null where none is published. */
  fiveDegreePeriod: z.string().nullable(),
  creditPeriod: z.string().nullable(),
  rows: z.array(targetEvidenceRow),
  /** How many there are before the list was cut. */
  found: z.number(),
});

/** The evidence of a review. */
export type TargetEvidenceAnswer = z.output<typeof targetEvidenceAnswer>;

/** What a review suggests for one retailer. */
export const targetSuggestion = z.object({
  ...targetNamed,
  kind: z.enum(["watch", "stay", "out", "in", "licence"]),
  state: targetState.nullable(),
  capCartons: z.number().nullable(),
  sentence: titles,
  toStay: titles.nullable(),
  figures: targetEvidenceRow.shape.figures,
});

/** What a review suggests for one retailer. */
export type TargetSuggestionShown = z.output<typeof targetSuggestion>;

/** Everything that a review suggests. */
export const targetSuggestionsAnswer = z.object({
  asOf: isoDay,
  months: z.array(z.string()),
  formula: titles,
  settings: z.array(
    z.object({
      id: z.string(),
      titles,
      unit: z.string(),
      min: z.number(),
      max: z.number(),
      value: z.number(),
    }),
  ),
  openPlaces: z.number(),
  watches: z.array(targetSuggestion),
  stays: z.array(targetSuggestion),
  swaps: z.array(z.object({ out: targetSuggestion, in: targetSuggestion })),
  fills: z.array(targetSuggestion),
  waiting: z.array(targetSuggestion),
});

/** Everything that a review suggests. */
export type TargetSuggestionsAnswer = z.output<typeof targetSuggestionsAnswer>;
