import { z } from "zod";

import { analysisFrame } from "./analysis.ts";
import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { keptScoreScheme, scoreDue, scoreScheme } from "./score-schemes.ts";
import { scorePreview } from "./scores.ts";

const writing = { method: "POST", roles: planning, scope: "company" } as const;
const note = z.string().trim().max(500);

/** Every version of every scheme, and when the next scores are due. */
export const listScoreSchemes = defineRoute({
  method: "GET",
  path: "/scores/schemes",
  roles: staff,
  scope: "subtree",
  input: nothing,
  output: z.object({
    schemes: z.array(keptScoreScheme),
    /** Null while there are no data. */
    due: scoreDue.nullable(),
  }),
  problems: [],
});

/** Keeps a scheme as a draft; nobody's score changes. */
export const addScoreScheme = defineRoute({
  ...writing,
  path: "/scores/schemes",
  input: z.object({ definition: scoreScheme, note: note.default("") }),
  output: z.object({ id: z.number(), version: z.number() }),
  problems: ["score-scheme-senseless"],
});

/** Changes a draft. */
export const changeScoreScheme = defineRoute({
  ...writing,
  method: "PUT",
  path: "/scores/schemes/:id",
  input: z.object({ id: key, definition: scoreScheme, note: note.default("") }),
  output: nothing,
  problems: ["not-found", "score-scheme-senseless", "score-scheme-not-so"],
});

/** Puts a draft to use; the version before it is superseded. */
export const adoptScoreScheme = defineRoute({
  ...writing,
  path: "/scores/schemes/:id/adopt",
  input: z.object({ id: key, note: note.min(1) }),
  output: nothing,
  problems: ["not-found", "score-scheme-not-so"],
});

/** Throws a draft away. */
export const discardScoreScheme = defineRoute({
  ...writing,
  path: "/scores/schemes/:id/discard",
  input: z.object({ id: key }),
  output: nothing,
  problems: ["not-found", "score-scheme-not-so"],
});

/** Who would move, if a scheme were used instead of the one in use; nothing is kept. */
export const previewScoreScheme = defineRoute({
  ...writing,
  path: "/scores/preview",
  input: z.object({ definition: scoreScheme, period: analysisFrame.shape.period }),
  output: scorePreview,
  problems: ["score-scheme-senseless", "period-unreadable", "period-without-data"],
});
