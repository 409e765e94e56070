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
export const periodName = z.string().min(4).max(30);

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
  /** In English; `formulas` says it in every language. */
  formula: z.string(),
  formulas: titles,
  population: titles,
  goodDirection: z.enum(["up", "down", "none"]),
  /** Shares are read in percent and compared in percentage points. */
  isShare: z.boolean(),
  /** Estimates are drawn from a sample; they open to what they were drawn from. */
  isEstimate: z.boolean(),
  minimumN: z.number(),
  /** How many periods are looked at, the measured one included. */
  lookBack: z.number(),
  /** In English; `sources` says it in every language. */
  source: z.string(),
  sources: titles,
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

/** Why a question to the indicators may be refused. */
export const asksCodes = [
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
