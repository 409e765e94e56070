import {
  type TierReason,
  tierReasonTitles,
  type TierSchemeId,
  tierSchemes,
} from "@dongxiao/core/retailers";
import { z } from "zod";

import { analysisFrame } from "./analysis.ts";
import { isoDay, moment, titles } from "./values.ts";

const schemeIds = Object.keys(tierSchemes) as [TierSchemeId, ...TierSchemeId[]];
const reasonIds = Object.keys(tierReasonTitles) as [TierReason, ...TierReason[]];

/** The schemes by which retailers are graded. */
export const tierScheme = z.enum(schemeIds);

const tierReason = z.enum(reasonIds);
const numbers = z.record(z.string().max(60), z.number());
const bounds = z.record(z.string().max(60), z.array(z.number().positive()).max(29));
const tier = z.number().int().min(1).max(30);

/** A grading as it is asked for. */
export const tierRunForm = z.strictObject({
  scheme: tierScheme.default("absoluteInterval"),
  period: analysisFrame.shape.period,
  /** What differs from the presets. */
  settings: numbers.default({}),
  /** What is left out is taken from the publication before, or proposed where there is none. */
  bounds: bounds.default({}),
  /** Cycles that do not count; those of the Spring Festival when left out. */
  frozen: z.array(isoDay).max(60).nullable().default(null),
  reason: z.string().trim().max(500).default(""),
});

/** A grading as it is asked for. */
export type TierRunForm = z.input<typeof tierRunForm>;

/** A grading: what was chosen and what became of it. */
export const tierRun = z.object({
  id: z.number(),
  scheme: tierScheme,
  version: z.number(),
  settings: numbers,
  bounds,
  tiers: z.number(),
  period: z.string(),
  fromDay: isoDay,
  toDay: isoDay,
  frozen: z.array(isoDay),
  state: z.enum(["draft", "published", "withdrawn"]),
  reason: z.string(),
  madeBy: z.string().nullable(),
  madeAt: moment,
  /** The first day of the new tiers. */
  validFrom: isoDay.nullable(),
  withdrawnFrom: isoDay.nullable(),
  withdrawnWhy: z.string(),
});

/** A grading. */
export type TierRun = z.output<typeof tierRun>;

/** One retailer whose tier changes. */
export const tierMover = z.object({
  retailerId: z.number(),
  licenceCode: z.string(),
  name: z.string(),
  line: z.string(),
  previous: z.number(),
  tier: z.number(),
  aim: z.number(),
  reason: tierReason,
});

/** One retailer whose tier changes. */
export type TierMover = z.output<typeof tierMover>;

/** What somebody said against a tier, and what was answered. */
export const tierAppeal = z.object({
  id: z.number(),
  retailerId: z.number(),
  licenceCode: z.string(),
  name: z.string(),
  text: z.string(),
  enteredAt: moment,
  state: z.enum(["open", "upheld", "declined"]),
  answer: z.string(),
  answeredAt: moment.nullable(),
});

/** What somebody said against a tier. */
export type TierAppeal = z.output<typeof tierAppeal>;

/** A grading with who would move, as far as the reader sees. */
export const tierRunAnswer = z.object({
  run: tierRun,
  moves: z.object({
    all: z.number(),
    up: z.number(),
    down: z.number(),
    same: z.number(),
    /** Without a tier so far. */
    fresh: z.number(),
    matrix: z.array(z.object({ previous: z.number(), tier: z.number(), n: z.number() })),
  }),
  movers: z.array(tierMover),
  reasons: z.array(z.object({ reason: tierReason, n: z.number() })),
  appeals: z.array(tierAppeal),
  /** The first day on which it can begin to hold. */
  earliest: isoDay,
});

/** A grading with who would move. */
export type TierRunAnswer = z.output<typeof tierRunAnswer>;

/** One retailer's tier, explained by its own numbers. */
export const tierSheet = z.object({
  runId: z.number(),
  period: z.string(),
  state: tierRun.shape.state,
  validFrom: isoDay.nullable(),
  previous: z.number(),
  tier,
  /** What an appeal gave instead. */
  granted: tier.nullable(),
  reason: tierReason,
  sentences: z.array(titles),
  /** The least increases that yield a higher tier; the scheme was run again with each. */
  lifts: z.array(
    z.object({ input: z.string(), from: z.number(), to: z.number(), tier, sentence: titles }),
  ),
});

/** One retailer's tier, explained. */
export type TierSheet = z.output<typeof tierSheet>;

/** What each reason of a tier is called. */
export const tierReasons = tierReasonTitles;
