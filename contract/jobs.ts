import { z } from "zod";

import { staff } from "./roles.ts";
import { defineRoute, key } from "./route.ts";
import { moment } from "./values.ts";

/** Long work: where it stands and what came of it. */
export const job = z.object({
  id: z.number(),
  kind: z.enum(["import-check", "import-apply", "import-undo", "week", "leads"]),
  state: z.enum(["queued", "running", "done", "refused", "cancelled", "failed"]),
  stage: z.string(),
  done: z.number(),
  whole: z.number(),
  requestedAt: moment,
  finishedAt: moment.nullable(),
  /** The import or the week that the work is about. */
  subject: z.object({
    importId: z.number().optional(),
    cycle: z.string().optional(),
    weekRunId: z.number().optional(),
    leadListId: z.number().optional(),
  }),
  problem: z
    .object({ code: z.string(), detail: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});

/** One piece of long work. */
export type Job = z.output<typeof job>;

/** Where a piece of long work stands. */
export const readJob = defineRoute({
  method: "GET",
  path: "/jobs/:id",
  roles: staff,
  scope: "none",
  input: z.object({ id: key }),
  output: job,
  problems: ["not-found"],
});

/** Asks a piece of long work to stop at its next safe point. */
export const cancelJob = defineRoute({
  method: "POST",
  path: "/jobs/:id/cancel",
  roles: staff,
  scope: "none",
  input: z.object({ id: key }),
  output: z.object({}),
  problems: ["not-found"],
});
