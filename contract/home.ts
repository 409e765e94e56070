import { z } from "zod";

import { importKind } from "./imports.ts";
import { staff } from "./roles.ts";
import { defineRoute, nothing } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** What is loaded, how fresh it is, and what needs attention, within the caller's scope. */
export const home = defineRoute({
  method: "GET",
  path: "/home",
  roles: [...staff, "retailer"],
  scope: "own",
  input: nothing,
  output: z.object({
    company: z.string(),
    retailers: z.object({ active: z.number(), all: z.number() }),
    skus: z.object({ scarce: z.number(), all: z.number() }),
    orders: z.object({
      lines: z.number(),
      fromCycle: isoDay.nullable(),
      toCycle: isoDay.nullable(),
      lastImportAt: moment.nullable(),
    }),
    observations: z.object({ lines: z.number(), toCycle: isoDay.nullable() }),
    trend: z.array(
      z.object({
        cycle: isoDay,
        suppliedPacks: z.number(),
        amountCnyCents: z.number(),
        buyers: z.number(),
      }),
    ),
    lastWeekRun: z.object({ id: z.number(), cycle: isoDay, madeAt: moment }).nullable(),
    /** Where the page behind each line is, and the words for it. */
    attention: z.array(
      z.object({ level: z.enum(["info", "warning"]), text: titles, path: z.string() }),
    ),
    lastImports: z.array(
      z.object({
        id: z.number(),
        kind: importKind,
        fileName: z.string(),
        state: z.string(),
        startedAt: moment,
      }),
    ),
  }),
  problems: [],
});
