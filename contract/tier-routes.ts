import { z } from "zod";

import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { tierAppeal, tierRun, tierRunAnswer, tierRunForm, tierScheme, tierSheet } from "./tiers.ts";
import { isoDay, titles } from "./values.ts";

const reading = { method: "GET", roles: staff, scope: "subtree" } as const;
const writing = { method: "POST", roles: planning, scope: "company" } as const;

const parameter = z.object({
  name: z.string(),
  titles,
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  preset: z.number(),
});

/** The schemes with everything that can be chosen. */
export const listTierSchemes = defineRoute({
  ...reading,
  path: "/tiers/schemes",
  input: nothing,
  output: z.object({
    schemes: z.array(
      z.object({
        id: tierScheme,
        version: z.number(),
        titles,
        formula: titles,
        parameters: z.array(parameter),
        boundLists: z.array(z.object({ name: z.string(), titles, unit: z.string() })),
      }),
    ),
  }),
  problems: [],
});

/** Every grading, the newest first. */
export const listTierRuns = defineRoute({
  ...reading,
  path: "/tiers/runs",
  input: nothing,
  output: z.object({ runs: z.array(tierRun) }),
  problems: [],
});

/** Grades all retailers as a draft; nobody's tier changes. */
export const makeTierRun = defineRoute({
  ...writing,
  path: "/tiers/runs",
  input: tierRunForm,
  output: z.object({ id: z.number() }),
  problems: [
    "period-unreadable",
    "period-without-data",
    "setting-out-of-bounds",
    "bounds-out-of-order",
  ],
});

/** One grading: who would move, and what was said against it. */
export const readTierRun = defineRoute({
  ...reading,
  path: "/tiers/runs/:id",
  input: z.object({ id: key }),
  output: tierRunAnswer,
  problems: ["not-found"],
});

/** Every retailer's tier and numbers in a grading, as a workbook. */
export const exportTierRun = defineRoute({
  ...reading,
  path: "/tiers/runs/:id/export",
  input: z.object({ id: key }),
  output: { file: "tiers.xlsx" },
  problems: ["not-found"],
});

/** Writes the tiers of a draft into the retailers' histories, from a day on. */
export const publishTierRun = defineRoute({
  ...writing,
  path: "/tiers/runs/:id/publish",
  input: z.object({ id: key, validFrom: isoDay.optional() }),
  output: z.object({ validFrom: isoDay, changed: z.number() }),
  problems: ["not-found", "tier-run-not-so", "valid-from-too-early"],
});

/** Throws a draft away, or takes a publication back from a day on. */
export const withdrawTierRun = defineRoute({
  ...writing,
  path: "/tiers/runs/:id/withdraw",
  input: z.object({
    id: key,
    fromDay: isoDay.optional(),
    why: z.string().trim().min(1).max(500),
  }),
  output: z.object({ fromDay: isoDay.nullable(), changed: z.number() }),
  problems: ["not-found", "tier-run-not-so", "valid-from-too-early", "tier-run-followed"],
});

/** A retailer's own sheet: of the publication that came last, or (for those who grade) of any grading. */
export const readTierSheet = defineRoute({
  method: "GET",
  path: "/retailers/:id/tier",
  roles: [...staff, "retailer"],
  scope: "own",
  input: z.object({ id: key, run: key.optional() }),
  output: z.object({ sheet: tierSheet.nullable(), appeals: z.array(tierAppeal) }),
  problems: ["not-found"],
});

/** Says something against a published tier. */
export const appealTier = defineRoute({
  method: "POST",
  path: "/retailers/:id/tier/appeals",
  roles: ["planner", "areaManager", "representative", "retailer"],
  scope: "own",
  input: z.object({ id: key, text: z.string().trim().min(1).max(1000) }),
  output: z.object({ id: z.number() }),
  problems: ["not-found", "appeal-open"],
});

/** Answers an appeal: with another tier, or with the reason why it stays. */
export const answerAppeal = defineRoute({
  ...writing,
  path: "/tiers/appeals/:id/answer",
  input: z.object({
    id: key,
    tier: z.number().int().min(1).max(30).nullable(),
    answer: z.string().trim().min(1).max(1000),
  }),
  output: nothing,
  problems: ["not-found", "tier-run-not-so"],
});
