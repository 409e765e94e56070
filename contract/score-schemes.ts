import { type ScoreKind, scoreKinds } from "@dongxiao/core/retailers";
import { z } from "zod";

import { isoDay, moment } from "./values.ts";

const kindIds = Object.keys(scoreKinds) as [ScoreKind, ...ScoreKind[]];

/** What a score is of. */
export const scoreKind = z.enum(kindIds);

const id = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const said = z.strictObject({
  "zh-Hans": z.string().trim().min(1).max(60),
  "zh-Hant": z.string().trim().min(1).max(60),
  en: z.string().trim().min(1).max(120),
});
const value = z.number().min(-1e9).max(1e9);
const points = z.number().int().min(0).max(1_000_000);

const how = z.discriminatedUnion("form", [
  z.strictObject({
    form: z.literal("bands"),
    bands: z
      .array(z.strictObject({ edge: value, points }))
      .min(1)
      .max(20),
  }),
  z.strictObject({ form: z.literal("linear"), none: value, full: value }),
  z.strictObject({ form: z.literal("codes"), points: z.record(id, points) }),
]);

const missing = z.discriminatedUnion("as", [
  z.strictObject({ as: z.literal("nothing") }),
  z.strictObject({ as: z.literal("share"), share: z.number().min(0).max(1) }),
  z.strictObject({ as: z.literal("others") }),
]);

const item = z.strictObject({
  id,
  titles: said,
  head: id,
  measure: z.string().min(1).max(60),
  mostPoints: points.min(1),
  how,
  missing,
});

const grade = z.strictObject({
  code: z.string().trim().min(1).max(8),
  titles: said,
  least: z.number().min(0).max(1_000_000),
});

const rating = z.strictObject({
  letters: z
    .array(z.strictObject({ code: z.string().max(2), least: value }))
    .min(1)
    .max(4),
  valueHeads: z.array(id).min(1).max(20),
});

/** A scheme as it is kept: strictly these fields; whether it makes sense is asked of core. */
export const scoreScheme = z.strictObject({
  kind: scoreKind,
  titles: said,
  heads: z
    .array(z.strictObject({ id, titles: said }))
    .min(1)
    .max(20),
  items: z.array(item).min(1).max(60),
  grading: z.strictObject({
    by: z.enum(["points", "share"]),
    grades: z.array(grade).min(1).max(12),
  }),
  rankedBy: z.enum(["everybody", "marketType"]),
  rating: rating.nullable(),
});

/** One version of a scheme. */
export const keptScoreScheme = z.object({
  id: z.number(),
  kind: scoreKind,
  version: z.number(),
  state: z.enum(["draft", "adopted", "superseded", "discarded"]),
  note: z.string(),
  definition: scoreScheme,
  madeBy: z.string().nullable(),
  madeAt: moment,
  adoptedBy: z.string().nullable(),
  adoptedAt: moment.nullable(),
  supersededAt: moment.nullable(),
});

/** One version of a scheme. */
export type KeptScoreSchemeShown = z.output<typeof keptScoreScheme>;

/** When the newest month's scores are to be made: in the first full week after it. */
export const scoreDue = z.object({
  period: z.string(),
  /** The Monday and the Sunday of that week. */
  from: isoDay,
  to: isoDay,
  state: z.enum(["coming", "due", "late"]),
  /** The kinds in use for which nothing of that month was published. */
  kinds: z.array(scoreKind),
});
