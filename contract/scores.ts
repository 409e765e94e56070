import { z } from "zod";

import { analysisFrame } from "./analysis.ts";
import { scoreKind } from "./score-schemes.ts";
import { isoDay, moment, titles } from "./values.ts";

/** A month's scores as they are asked for: one kind, or every kind that has a scheme in use. */
export const scoreRunForm = z.strictObject({
  kind: scoreKind.nullable().default(null),
  period: analysisFrame.shape.period,
  reason: z.string().trim().max(500).default(""),
});

/** A month's scores as they are asked for. */
export type ScoreRunForm = z.input<typeof scoreRunForm>;

/** A run: what was made of which scheme, and what became of it. */
export const scoreRun = z.object({
  id: z.number(),
  kind: scoreKind,
  schemeId: z.number(),
  version: z.number(),
  period: z.string(),
  fromDay: isoDay,
  toDay: isoDay,
  state: z.enum(["draft", "published", "withdrawn"]),
  reason: z.string(),
  madeBy: z.string().nullable(),
  madeAt: moment,
  publishedBy: z.string().nullable(),
  publishedAt: moment.nullable(),
  withdrawnWhy: z.string(),
});

/** A run. */
export type ScoreRunShown = z.output<typeof scoreRun>;

const gradeShown = z.object({ code: z.string(), titles, least: z.number() });

const named = {
  retailerId: z.number(),
  licenceCode: z.string(),
  name: z.string(),
  line: z.string(),
};

/** Who would move from which grade to which. */
export const scoreMovesShown = z.object({
  all: z.number(),
  up: z.number(),
  down: z.number(),
  same: z.number(),
  fresh: z.number(),
  matrix: z.array(z.object({ previous: z.string().nullable(), grade: z.string(), n: z.number() })),
  /** The first of those whose grade changes; `up` and `down` count them all. */
  movers: z.array(
    z.object({
      ...named,
      previous: z.string().nullable(),
      previousPoints: z.number().nullable(),
      grade: z.string(),
      points: z.number(),
    }),
  ),
});

/** Who would move from which grade to which. */
export type ScoreMovesShown = z.output<typeof scoreMovesShown>;

/** How many have each grade, by rank group. */
export const scoreSpread = z.array(
  z.object({
    group: z.string(),
    groupTitles: titles,
    retailers: z.number(),
    meanPoints: z.number(),
    grades: z.array(z.object({ grade: z.string(), n: z.number() })),
  }),
);

/** A draft scheme set against the one in use, over the same month; nothing of it is kept. */
export const scorePreview = z.object({
  period: z.string(),
  /** The version in use; null where there is none, and then everybody is new. */
  against: z.number().nullable(),
  grades: z.array(gradeShown),
  spread: scoreSpread,
  moves: scoreMovesShown,
});

/** A draft scheme set against the one in use. */
export type ScorePreview = z.output<typeof scorePreview>;

const heads = z.array(
  z.object({ id: z.string(), titles, points: z.number(), mostPoints: z.number() }),
);

/** One retailer of a run. */
export const scoreRunRow = z.object({
  ...named,
  points: z.number(),
  grade: z.string(),
  rating: z.string().nullable(),
  group: z.string(),
  rank: z.number(),
  /** The points of each head, in the order of the scheme's heads. */
  heads: z.array(z.number()),
});

/** A run with everybody's scores, as far as the reader sees. */
export const scoreRunAnswer = z.object({
  run: scoreRun,
  titles,
  mostPoints: z.number(),
  grades: z.array(gradeShown),
  heads: z.array(z.object({ id: z.string(), titles, mostPoints: z.number() })),
  spread: scoreSpread,
  /** Against the publication of an earlier month; null where there is none. */
  before: z.object({ period: z.string(), moves: scoreMovesShown }).nullable(),
  /** How many were found. */
  found: z.number(),
  rows: z.array(scoreRunRow),
});

/** A run with everybody's scores. */
export type ScoreRunAnswer = z.output<typeof scoreRunAnswer>;

/** One retailer's score, explained by its own numbers. */
export const scoreSheet = z.object({
  runId: z.number(),
  kind: scoreKind,
  titles,
  version: z.number(),
  period: z.string(),
  state: scoreRun.shape.state,
  points: z.number(),
  mostPoints: z.number(),
  grade: gradeShown,
  rating: z.string().nullable(),
  group: z.string(),
  rank: z.number(),
  heads,
  parts: z.array(
    z.object({
      item: z.string(),
      head: z.string(),
      titles,
      value: z.number().nullable(),
      valueText: titles,
      points: z.number(),
      mostPoints: z.number(),
    }),
  ),
  sentences: z.array(titles),
  /** For the weakest items, the least change of one number that gives a better grade; the scheme was run again with each. */
  lifts: z.array(
    z.object({
      item: z.string(),
      from: z.number().nullable(),
      to: z.number().nullable(),
      grade: z.string(),
      points: z.number(),
      sentence: titles,
    }),
  ),
});

/** One retailer's score, explained. */
export type ScoreSheetShown = z.output<typeof scoreSheet>;

/** What somebody marked on the spot. */
export const scoreMarkShown = z.object({
  id: z.number(),
  item: z.string(),
  titles,
  day: isoDay,
  points: z.number(),
  note: z.string(),
  markedBy: z.string().nullable(),
});

/** An event of conduct with what was said to it. */
export const conductEvent = z.object({
  id: z.number(),
  day: isoDay,
  kind: z.string(),
  penaltyPoints: z.number(),
  text: z.string(),
  state: z.enum(["noted", "replied", "upheld", "dismissed"]),
  enteredBy: z.string().nullable(),
  enteredAt: moment,
  /** The last day on which a reply keeps it from counting. */
  replyUntil: isoDay,
  reply: z.string(),
  answer: z.string(),
});

/** An event of conduct. */
export type ConductEventShown = z.output<typeof conductEvent>;

/** What events of conduct are of. */
export const conductKinds = [
  "price",
  "goods",
  "licence",
  "counterfeit",
  "display",
  "other",
] as const;

/** Everything about a retailer's scores. */
export const retailerScores = z.object({
  sheets: z.array(scoreSheet),
  /** Ratings and points by month and kind, the newest month first. */
  history: z.array(
    z.object({
      runId: z.number(),
      kind: scoreKind,
      period: z.string(),
      points: z.number(),
      grade: z.string(),
      rating: z.string().nullable(),
    }),
  ),
  marks: z.array(scoreMarkShown),
  conduct: z.array(conductEvent),
});

/** Everything about a retailer's scores. */
export type RetailerScores = z.output<typeof retailerScores>;

/** Marks for one retailer. */
export const markForm = z.strictObject({
  day: isoDay,
  note: z.string().trim().max(500).default(""),
  marks: z
    .array(z.strictObject({ item: z.string().max(40), points: z.number().int() }))
    .min(1)
    .max(60),
});

/** What came of a file of marks. */
export const marksFileAnswer = z.object({
  rows: z.number(),
  good: z.number(),
  /** How many were kept: none where only a check was asked for, or any row is bad and all must be good. */
  kept: z.number(),
  bad: z.array(z.object({ row: z.number(), column: titles, value: z.string(), reason: titles })),
});

/** What came of a file of marks. */
export type MarksFileAnswer = z.output<typeof marksFileAnswer>;
