import { z } from "zod";

import { drillRow } from "./drill.ts";
import { asked } from "./indicators.ts";
import { staff } from "./roles.ts";
import { defineRoute, key } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** Values of a check's parameters that differ from the presets. */
const settings = z.record(z.string().max(60), z.number()).default({});

/** Where a finding stands: nobody has said anything, somebody explained it, somebody set it right. */
const findingState = z.enum(["new", "explained", "corrected"]);

/** Where a finding stands. */
export type FindingState = z.output<typeof findingState>;

/** Which findings of one check are asked for. */
export const findingsQuestion = z.strictObject({
  check: z.string().max(60),
  /** The first and the last cycle, by any of their days; the newest four when left out. */
  from: isoDay.optional(),
  to: isoDay.optional(),
  /** Only rows that came with this import; the window is the import's own then, its newest 13 cycles at most. */
  importId: z.number().int().positive().optional(),
  state: findingState.or(z.literal("all")).default("all"),
  order: z.enum(["newest", "largest"]).default("newest"),
  settings,
  most: z.number().int().min(1).max(500).default(50),
});

/** Which findings are asked for, as it is sent. */
export type FindingsQuestion = z.input<typeof findingsQuestion>;

/** What a finding is about: with its check it names the finding. */
const findingKey = z.object({ cycle: isoDay, retailerId: key, skuId: key });

/** One finding in words, with what people said of it. */
export const finding = findingKey.extend({
  retailerCode: z.string(),
  retailerName: z.string(),
  skuCode: z.string(),
  skuName: z.string(),
  text: titles,
  state: findingState,
  note: z.object({ reason: z.string(), by: z.string(), at: moment }).nullable(),
});

/** One finding. */
export type Finding = z.output<typeof finding>;

/** What one check found in a window of cycles. */
export const findingsAnswer = z.object({
  check: z.string(),
  /** Null where there are no facts at all. */
  window: z.object({ from: isoDay, to: isoDay, cycles: z.number() }).nullable(),
  findings: z.number(),
  retailers: z.number(),
  byState: z.object({ new: z.number(), explained: z.number(), corrected: z.number() }),
  shown: z.array(finding),
});

/** What one check found. */
export type FindingsAnswer = z.output<typeof findingsAnswer>;

const findingCodes = ["check-unknown", "setting-out-of-bounds", "window-too-long"] as const;

/** Runs one check of facts within the caller's lines. */
export const listFindings = defineRoute({
  method: "GET",
  path: "/quality/findings",
  roles: staff,
  scope: "subtree",
  input: asked,
  output: findingsAnswer,
  problems: [...findingCodes, "not-found"],
});

/** One finding that is to be opened. */
export const findingOpened = z.strictObject({
  check: z.string().max(60),
  ...findingKey.shape,
  settings,
});

/** The rows that a finding is made of, with their origin. */
export const findingRows = defineRoute({
  method: "GET",
  path: "/quality/findings/rows",
  roles: staff,
  scope: "subtree",
  input: asked,
  output: z.object({ rows: z.array(drillRow.omit({ adds: true })) }),
  problems: ["check-unknown", "setting-out-of-bounds", "not-found"],
});

/** The most findings that one word can be said of. */
export const notedAtOnce = 200;

const keysOfCheck = z.object({
  check: z.string().max(60),
  findings: z.array(findingKey).min(1).max(notedAtOnce),
});

/** Says of findings that they are explained or corrected, and why. */
export const noteFindings = defineRoute({
  method: "POST",
  path: "/quality/findings/notes",
  roles: staff,
  scope: "subtree",
  input: keysOfCheck.extend({
    state: findingState.exclude(["new"]),
    reason: z.string().trim().min(1).max(500),
  }),
  output: z.object({ noted: z.number() }),
  problems: ["check-unknown", "not-found"],
});

/** Takes what was said of findings back: they are new again. */
export const forgetNotes = defineRoute({
  method: "POST",
  path: "/quality/findings/notes/undo",
  roles: staff,
  scope: "subtree",
  input: keysOfCheck,
  output: z.object({ forgotten: z.number() }),
  problems: ["check-unknown"],
});
