import { z } from "zod";

import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import {
  conductKinds,
  markForm,
  marksFileAnswer,
  retailerScores,
  scoreRun,
  scoreRunAnswer,
  scoreRunForm,
} from "./scores.ts";
import { isoDay } from "./values.ts";

const reading = { method: "GET", roles: staff, scope: "subtree" } as const;
const writing = { method: "POST", roles: planning, scope: "company" } as const;
const inTheField = ["planner", "areaManager", "representative", "inspector"] as const;
const longText = z.string().trim().min(1).max(1000);

/** Every run, the newest first. */
export const listScoreRuns = defineRoute({
  ...reading,
  path: "/scores/runs",
  input: nothing,
  output: z.object({ runs: z.array(scoreRun) }),
  problems: [],
});

/** Scores all retailers for a month, as drafts: of one kind, or of every kind in use from the same evidence. */
export const makeScoreRuns = defineRoute({
  ...writing,
  path: "/scores/runs",
  input: scoreRunForm,
  output: z.object({ ids: z.array(z.number()) }),
  problems: ["period-unreadable", "period-without-data", "score-scheme-missing"],
});

/** One run: the spread by rank group, who moved since the month before, and a part of the list. */
export const readScoreRun = defineRoute({
  ...reading,
  path: "/scores/runs/:id",
  input: z.object({
    id: key,
    /** In names and licence codes. */
    find: z.string().trim().max(60).default(""),
    grade: z.string().max(8).optional(),
  }),
  output: scoreRunAnswer,
  problems: ["not-found"],
});

/** Everybody's scores with parts and evidence, as a workbook. */
export const exportScoreRun = defineRoute({
  ...reading,
  path: "/scores/runs/:id/export",
  input: z.object({ id: key }),
  output: { file: "scores.xlsx" },
  problems: ["not-found"],
});

/** Publishes a draft; retailers see it from then on. */
export const publishScoreRun = defineRoute({
  ...writing,
  path: "/scores/runs/:id/publish",
  input: z.object({ id: key }),
  output: nothing,
  problems: ["not-found", "score-run-not-so", "score-run-stands"],
});

/** Throws a draft away, or takes a publication back. */
export const withdrawScoreRun = defineRoute({
  ...writing,
  path: "/scores/runs/:id/withdraw",
  input: z.object({ id: key, why: z.string().trim().min(1).max(500) }),
  output: nothing,
  problems: ["not-found", "score-run-not-so"],
});

/** A retailer's own scores: what was published last of each kind, or (for staff) its row of any run. */
export const readRetailerScores = defineRoute({
  method: "GET",
  path: "/retailers/:id/scores",
  roles: [...staff, "retailer"],
  scope: "own",
  input: z.object({ id: key, run: key.optional() }),
  output: retailerScores,
  problems: ["not-found"],
});

/** Keeps what somebody marked in a shop. */
export const markRetailer = defineRoute({
  method: "POST",
  path: "/retailers/:id/marks",
  roles: inTheField,
  scope: "subtree",
  input: markForm.extend({ id: key }),
  output: z.object({ ids: z.array(z.number()) }),
  problems: ["not-found", "score-mark-out-of-bounds"],
});

/** Takes a mark away. */
export const deleteMark = defineRoute({
  method: "DELETE",
  path: "/scores/marks/:id",
  roles: inTheField,
  scope: "subtree",
  input: z.object({ id: key }),
  output: nothing,
  problems: ["not-found"],
});

/** The form in which marks can be sent as a file, with a list of every mark. */
export const marksTemplate = defineRoute({
  ...reading,
  path: "/scores/marks/template",
  input: nothing,
  output: { file: "marks.xlsx" },
  problems: [],
});

/** Reads a file of marks and names every bad row; keeps nothing, all rows if all are good, or the good ones. */
export const sendMarks = defineRoute({
  method: "POST",
  path: "/scores/marks/file",
  roles: inTheField,
  scope: "subtree",
  upload: true,
  input: z.object({
    fileName: z.string().min(1).max(255),
    keep: z.enum(["nothing", "all", "good"]).default("nothing"),
  }),
  output: marksFileAnswer,
  problems: ["file-refused", "file-too-large"],
});

/** Notes an event of conduct; the retailer may reply before it counts. */
export const noteConduct = defineRoute({
  method: "POST",
  path: "/retailers/:id/conduct",
  roles: ["planner", "areaManager", "inspector", "internalSupervisor"],
  scope: "subtree",
  input: z.object({
    id: key,
    day: isoDay,
    kind: z.enum(conductKinds),
    penaltyPoints: z.number().int().min(0).max(100),
    text: longText,
  }),
  output: z.object({ id: z.number() }),
  problems: ["not-found"],
});

/** Says something to an event of conduct, for the retailer. */
export const replyToConduct = defineRoute({
  method: "POST",
  path: "/scores/conduct/:id/reply",
  roles: ["retailer", "representative", "areaManager", "planner"],
  scope: "own",
  input: z.object({ id: key, text: longText }),
  output: nothing,
  problems: ["not-found", "conduct-not-so"],
});

/** Upholds an event of conduct or dismisses it, with the reason; an answer may be changed by another one. */
export const answerConduct = defineRoute({
  method: "POST",
  path: "/scores/conduct/:id/answer",
  roles: ["planner", "areaManager"],
  scope: "subtree",
  input: z.object({ id: key, state: z.enum(["upheld", "dismissed"]), answer: longText }),
  output: nothing,
  problems: ["not-found"],
});
