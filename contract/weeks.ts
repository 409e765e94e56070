import { z } from "zod";

import { job } from "./jobs.ts";
import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** One indicator's value with everything that it was made of. */
export const measured = z.object({
  state: z.enum(["number", "not_applicable", "insufficient_data"]),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  n: z.number(),
});

/** One indicator in the brief: this week and the week before. */
export const briefIndicator = z.object({
  id: z.string(),
  version: z.number(),
  titles,
  unit: z.string(),
  /** In English; `formulas` says it in every language. */
  formula: z.string(),
  formulas: titles,
  goodDirection: z.enum(["up", "down", "none"]),
  now: measured,
  before: measured,
});

/** One scarce SKU's plan in the brief. */
export const briefPlan = z.object({
  skuId: z.number(),
  code: z.string(),
  name: z.string(),
  supplyPacks: z.number(),
  placedPacks: z.number(),
  demandPacks: z.number(),
  retailers: z.number(),
  retailersWithCap: z.number(),
  leftOver: titles.nullable(),
});

/** The week's brief: a document that page and Word file are both drawn from. */
export const brief = z.object({
  cycle: isoDay,
  nextCycle: isoDay,
  dataUntil: isoDay,
  madeAt: moment,
  indicators: z.array(briefIndicator),
  byPriceClass: z.array(z.object({ priceClass: z.number(), indicators: z.array(briefIndicator) })),
  /** The sentences that the readings of the indicators allow, the weightiest first, each with the reading that said it. */
  sentences: z.array(
    z.object({
      reading: z.string(),
      /** What the reading is called. */
      titles,
      version: z.number(),
      text: titles,
    }),
  ),
  segments: z.array(
    z.object({
      segment: z.string(),
      retailers: z.number(),
      monthlyMeanCnyCents: z.number(),
      share: z.number(),
    }),
  ),
  forecast: z.object({
    method: z.string(),
    version: z.number(),
    totalPacks: z.number(),
    skus: z.array(
      z.object({
        skuId: z.number(),
        code: z.string(),
        name: z.string(),
        meanPacks: z.number(),
        lastWeekPacks: z.number(),
        retailers: z.number(),
      }),
    ),
  }),
  plans: z.array(briefPlan),
  /** What the plans are and are not, said plainly beside them. */
  plansNote: titles,
  visits: z.array(
    z.object({
      lineId: z.number(),
      line: z.string(),
      days: z.array(
        z.object({ day: isoDay, visits: z.number(), kilometres: z.number(), minutes: z.number() }),
      ),
      leftOut: z.number(),
      leftOutVisits: z.array(
        z.object({ retailerId: z.number(), name: z.string(), reason: titles }),
      ),
    }),
  ),
  /** The last 26 weeks, for the brief's chart. */
  trend: z.array(
    z.object({
      cycle: isoDay,
      suppliedPacks: z.number(),
      amountCnyCents: z.number(),
      buyers: z.number(),
    }),
  ),
});

/** One week's brief. */
export type Brief = z.output<typeof brief>;

/** The weeks that have orders, and the runs made of them. */
export const listWeeks = defineRoute({
  method: "GET",
  path: "/weeks",
  roles: staff,
  scope: "subtree",
  input: nothing,
  output: z.object({
    cycles: z.array(isoDay),
    runs: z.array(
      z.object({ id: z.number(), cycle: isoDay, madeAt: moment, madeBy: z.string().nullable() }),
    ),
    running: job.nullable(),
  }),
  problems: [],
});

/** Runs one week end to end; the newest with orders when no cycle is named. */
export const runWeek = defineRoute({
  method: "POST",
  path: "/weeks",
  roles: planning,
  scope: "company",
  input: z.object({ cycle: isoDay.optional() }),
  output: z.object({ job }),
  problems: ["week-without-orders", "history-too-short", "facts-busy"],
});

/** One run's brief. */
export const readBrief = defineRoute({
  method: "GET",
  path: "/weeks/:id",
  roles: staff,
  scope: "company",
  input: z.object({ id: key }),
  output: brief,
  problems: ["not-found"],
});

/** The brief as a Word file, in the reader's language. */
export const briefDocument = defineRoute({
  method: "GET",
  path: "/weeks/:id/brief.docx",
  roles: staff,
  scope: "company",
  input: z.object({ id: key }),
  output: { file: "brief.docx" },
  problems: ["not-found"],
});

/** One scarce SKU's plan, line by line, with each retailer's reason. */
export const readPlan = defineRoute({
  method: "GET",
  path: "/weeks/:id/plans/:skuId",
  roles: staff,
  scope: "subtree",
  input: z.object({ id: key, skuId: key }),
  output: z.object({
    sku: z.string(),
    cycle: isoDay,
    rule: z.string(),
    lines: z.array(
      z.object({
        retailerId: z.number(),
        licenceCode: z.string(),
        name: z.string(),
        line: z.string(),
        segment: z.string(),
        demandPacks: z.number(),
        capPacks: z.number(),
        plannedPacks: z.number(),
        reason: titles,
      }),
    ),
  }),
  problems: ["not-found"],
});

/** One line's visits of the coming week, in the order of the route. */
export const readRoute = defineRoute({
  method: "GET",
  path: "/weeks/:id/routes/:lineId",
  roles: staff,
  scope: "subtree",
  input: z.object({ id: key, lineId: key }),
  output: z.object({
    line: z.string(),
    depot: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
    visits: z.array(
      z.object({
        day: isoDay,
        sequence: z.number(),
        retailerId: z.number(),
        name: z.string(),
        segment: z.string(),
        longitude: z.number().nullable(),
        latitude: z.number().nullable(),
        reason: titles,
      }),
    ),
  }),
  problems: ["not-found"],
});
