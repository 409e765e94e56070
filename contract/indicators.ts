import { z } from "zod";

import { measured } from "./weeks.ts";
import { staff } from "./roles.ts";
import { defineRoute, nothing } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** What an indicator can be cut by, as the wire and the command line spell it. */
export const dimensionIds = [
  "price-class",
  "category",
  "brand",
  "sku",
  "department",
  "area",
  "line",
  "business-type",
  "market-type",
  "trade-area",
  "size-class",
  "tier",
  "target",
  "retailer",
] as const;

/** One of the dimensions. */
export type DimensionId = (typeof dimensionIds)[number];

/** Where a cell is: its member of each dimension, by the code that people use (licence, SKU code, unit code, tier). */
export const place = z.record(z.string(), z.string());

/** A day's cycle `2021-11-08`, a week `2021-W45`, a month `2021-11`, a quarter `2021-Q4`, a year `2021`, or cycles together `2021-11-01..2021-11-14`. */
const periodName = z.string().min(4).max(30);

/** What an indicator is compared with: the period before, the same period of last year, or a fixed base. */
const comparison = z.union([z.enum(["none", "previous", "year"]), z.object({ base: periodName })]);

/** A question to the indicators: which, by what, of whom, when, and against what. */
export const indicatorQuestion = z.strictObject({
  ids: z.array(z.string().max(80)).min(1).max(60),
  by: z.array(z.string().max(40)).max(3).default([]),
  /** Only these members of a dimension; several dimensions narrow together. */
  only: z
    .array(
      z.strictObject({ dimension: z.string().max(40), members: z.array(z.string()).max(5000) }),
    )
    .max(10)
    .default([]),
  period: periodName,
  compare: comparison.default("none"),
  /** How many periods, the asked one included, are drawn as a line; 0 for none. */
  trend: z.number().int().min(0).max(60).default(0),
  /** Retailers and SKUs grouped as they stood on this day; as of each order cycle when left out. */
  asOf: isoDay.optional(),
});

/** A question as it is sent. */
export type IndicatorQuestion = z.input<typeof indicatorQuestion>;

/** One period by name, with the days that it covers. */
export const periodShown = z.object({
  name: z.string(),
  kind: z.enum(["cycle", "cycles", "month", "quarter", "year"]),
  from: isoDay,
  to: isoDay,
  cycles: z.number(),
});

/** How a value moved against another: points for shares, a relative change for the rest, and the word for it. */
const movement = measured.extend({
  period: z.string(),
  /** Percentage points, of shares only. */
  points: z.number().nullable(),
  /** (value - base) / base, of whatever is no share; null on a base of zero. */
  change: z.number().nullable(),
  word: z.enum(["strong-growth", "slight-growth", "flat", "slight-fall", "strong-fall"]).nullable(),
});

/** One value with everything that it was made of. */
export const indicatorCell = measured.extend({
  indicator: z.string(),
  version: z.number(),
  at: place,
  /** Of estimates: the bounds within which the true value lies with 95 % confidence. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  compare: movement.nullable(),
  /** Values of the periods of `trendPeriods`, oldest first; null where there is none. */
  trend: z.array(z.number().nullable()),
});

/** One cell of an answer. */
export type IndicatorCell = z.output<typeof indicatorCell>;

/** What people must know of an indicator to read it. */
export const indicatorDefinition = z.object({
  id: z.string(),
  version: z.number(),
  titles,
  unit: z.string(),
  formula: z.string(),
  population: titles,
  goodDirection: z.enum(["up", "down", "none"]),
  /** Shares are read in percent and compared in percentage points. */
  isShare: z.boolean(),
  /** Estimates are drawn from a sample; they open to what they were drawn from. */
  isEstimate: z.boolean(),
  minimumN: z.number(),
  /** How many periods are looked at, the measured one included. */
  lookBack: z.number(),
  source: z.string(),
});

/** One definition of the registry, as people read it. */
export type IndicatorDefinition = z.output<typeof indicatorDefinition>;

/** An answer: the periods, the definitions, the members by code with their names, and the cells. */
export const indicatorAnswer = z.object({
  period: periodShown,
  comparePeriod: periodShown.nullable(),
  trendPeriods: z.array(periodShown),
  /** The newest day that the facts know of. */
  dataUntil: isoDay,
  madeAt: moment,
  definitions: z.array(indicatorDefinition),
  members: z.record(z.string(), z.record(z.string(), titles)),
  cells: z.array(indicatorCell),
});

/** One answer. */
export type IndicatorAnswer = z.output<typeof indicatorAnswer>;

const asksCodes = [
  "indicator-unknown",
  "dimension-unknown",
  "dimension-repeated",
  "member-unknown",
  "period-unreadable",
  "period-without-data",
  "as-of-too-early",
  "goods-alone",
  "share-needs-dimension",
  "cells-too-many",
  "company-only",
] as const;

/** A question travels as JSON in one word, so that an address can hold it and be shared. */
export const asked = z.object({ q: z.string().max(100_000) });

/** The registry: every indicator with its definition, every dimension, and the periods that hold data. */
export const listIndicators = defineRoute({
  method: "GET",
  path: "/indicators",
  roles: staff,
  scope: "subtree",
  input: nothing,
  output: z.object({
    indicators: z.array(indicatorDefinition),
    dimensions: z.array(
      z.object({ id: z.enum(dimensionIds), titles, by: z.enum(["goods", "retailers"]) }),
    ),
    fromDay: isoDay.nullable(),
    dataUntil: isoDay.nullable(),
    /** Map tiles, where the house has been given some: an address with {z}, {x} and {y}. */
    tiles: z.string().nullable(),
  }),
  problems: [],
});

/** Answers a question within the caller's scope. */
export const measureIndicators = defineRoute({
  method: "GET",
  path: "/indicators/measure",
  roles: staff,
  scope: "subtree",
  input: asked,
  output: indicatorAnswer,
  problems: asksCodes,
});

/** The same answer as a workbook; filters, definitions and versions are on its second sheet. */
export const exportIndicators = defineRoute({
  method: "GET",
  path: "/indicators/export",
  roles: staff,
  scope: "subtree",
  input: asked,
  output: { file: "indicators.xlsx" },
  problems: asksCodes,
});

/** The members of a dimension that the caller may choose from. */
export const listMembers = defineRoute({
  method: "GET",
  path: "/indicators/members/:dimension",
  roles: staff,
  scope: "subtree",
  input: z.object({ dimension: z.string() }),
  output: z.object({ members: z.array(z.object({ code: z.string(), titles })) }),
  problems: ["dimension-unknown"],
});

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

/** How a saved question is looked at. */
export const indicatorLook = z.object({
  view: z.enum(["table", "bar", "line", "heat", "map"]).default("table"),
  sort: z.string().max(120).nullable().default(null),
});

/** A question kept under a name. */
export const indicatorView = z.object({
  id: z.number(),
  name: z.string(),
  question: indicatorQuestion,
  look: indicatorLook,
  isShared: z.boolean(),
  isMine: z.boolean(),
  owner: z.string(),
  savedAt: moment,
});

/** A question kept under a name. */
export type IndicatorView = z.output<typeof indicatorView>;

/** The caller's own views, and those that others share. */
export const listViews = defineRoute({
  method: "GET",
  path: "/indicators/views",
  roles: staff,
  scope: "subtree",
  input: nothing,
  output: z.object({ views: z.array(indicatorView) }),
  problems: [],
});

/** Keeps a question; under a name that the caller has used it takes the place of the old one. */
export const saveView = defineRoute({
  method: "POST",
  path: "/indicators/views",
  roles: staff,
  scope: "subtree",
  input: z.object({
    name: z.string().trim().min(1).max(80),
    question: indicatorQuestion,
    look: indicatorLook,
    isShared: z.boolean(),
  }),
  output: z.object({ id: z.number() }),
  problems: [],
});

/** Forgets one of the caller's own views. */
export const deleteView = defineRoute({
  method: "DELETE",
  path: "/indicators/views/:id",
  roles: staff,
  scope: "subtree",
  input: z.object({ id: z.coerce.number().int().positive() }),
  output: nothing,
  problems: ["not-found"],
});
