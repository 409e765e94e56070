import { z } from "zod";

import {
  asked,
  asksCodes,
  indicatorQuestion,
  periodName,
  periodShown,
  place,
} from "./indicators.ts";
import { staff } from "./roles.ts";
import { defineRoute } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** One cell, one side of it. */
export const drillQuestion = z.strictObject({
  id: z.string().max(80),
  at: place.default({}),
  only: indicatorQuestion.shape.only,
  period: periodName,
  asOf: isoDay.optional(),
  side: z.enum(["numerator", "denominator"]),
  /** The first holder that is given, and how many. */
  offset: z.number().int().min(0).default(0),
  most: z.number().int().min(1).max(100_000).default(100),
});

/** What is asked of one cell. */
export type DrillQuestion = z.input<typeof drillQuestion>;

/** Where a row came from: the file and its row, or who counted it, and when. */
const origin = z.object({
  importId: z.number().nullable(),
  fileName: z.string().nullable(),
  rowNumber: z.number().nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: moment.nullable(),
  method: z.string().nullable(),
});

/** One order line, observation or week of the wholesaler, with what it adds to each sum that the holder is judged by. */
export const drillRow = z.object({
  source: z.enum(["order-line", "observation", "warehouse-week"]),
  cycle: isoDay,
  retailer: z.string().nullable(),
  sku: z.string(),
  skuName: z.string(),
  /** The row as it is stored: packs, CNY cents, days; null where nothing was recorded. */
  values: z.record(z.string(), z.union([z.number(), z.string()]).nullable()),
  /** What it adds to each sum, in the order of the term's `sums`. */
  adds: z.array(z.number()),
  origin,
});

/** One row that a value was made of. */
export type DrillRow = z.output<typeof drillRow>;

/** A retailer (or line, area, SKU, stratum) that makes a part of a side, and what it adds. */
export const drillHolder = z.object({
  term: z.string(),
  kind: z.string(),
  code: z.string(),
  name: titles,
  /** What it adds to the term; the term's holders add up to the term. */
  adds: z.number(),
});

/** One side of a value, opened. */
export const drillAnswer = z.object({
  indicator: z.string(),
  version: z.number(),
  at: place,
  side: z.enum(["numerator", "denominator"]),
  period: periodShown,
  /** The side's number, as the value was made of it. */
  figure: z.number(),
  /** The totals that make the side: one, or one over another; each is its holders' sum divided by `per`. */
  terms: z.array(
    z.object({
      id: z.enum(["total", "of", "over"]),
      total: z.number(),
      per: z.number(),
      holders: z.number(),
      sums: z.array(z.string()),
    }),
  ),
  holders: z.array(drillHolder),
});

/** One side of a value, opened. */
export type DrillAnswer = z.output<typeof drillAnswer>;

/** One side, opened to those who make it. */
export const drillIndicator = defineRoute({
  method: "GET",
  path: "/indicators/drill",
  roles: staff,
  scope: "subtree",
  input: asked,
  output: drillAnswer,
  problems: asksCodes,
});

/** One of those who make a side, opened to the rows. */
export const drillRows = defineRoute({
  method: "GET",
  path: "/indicators/drill/rows",
  roles: staff,
  scope: "subtree",
  input: asked.extend({ term: z.enum(["total", "of", "over"]), holder: z.string() }),
  output: z.object({ rows: z.array(drillRow) }),
  problems: asksCodes,
});
