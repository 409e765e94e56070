import { z } from "zod";

import { asked, indicatorQuestion, periodShown } from "./indicators.ts";
import { staff } from "./roles.ts";
import { defineRoute } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** What every analysis is asked of: a period, and only some members of some dimensions. */
export const analysisFrame = z.strictObject({
  period: indicatorQuestion.shape.period,
  only: indicatorQuestion.shape.only,
});

/** A period with the days that it covers, and how many of its cycles the facts reach to. */
export const analysisPeriod = periodShown.extend({ heldCycles: z.number() });

/** A period as an analysis shows it. */
export type AnalysisPeriod = z.output<typeof analysisPeriod>;

/** What qualifies every answer. */
export const analysisHead = z.object({
  period: analysisPeriod,
  /** The newest day that the facts know of. */
  dataUntil: isoDay,
  madeAt: moment,
});

/** Why an analysis may make no sense. */
export const analysisCodes = [
  "dimension-unknown",
  "dimension-repeated",
  "member-unknown",
  "period-unreadable",
  "period-without-data",
] as const;

/** Who or what can be ranked. */
export const paretoMembers = ["retailer", "line", "brand", "sku"] as const;

/** A question for the 80/15/5 curve. */
export const paretoQuestion = analysisFrame.extend({
  of: z.enum(paretoMembers).default("retailer"),
  /** Where A, and A with B, end on the curve. */
  shareOfA: z.number().gt(0).lt(1).default(0.8),
  shareOfAAndB: z.number().gt(0).max(1).default(0.95),
  /** What A and B must come up to in the period; null where only shares grade. */
  standard: z
    .strictObject({ aCnyCents: z.number().int().min(0), bCnyCents: z.number().int().min(0) })
    .nullable()
    .default(null),
  /** How many members are listed, the largest first. */
  top: z.number().int().min(1).max(1000).default(100),
});

/** A question for the curve, as it is sent. */
export type ParetoQuestion = z.input<typeof paretoQuestion>;

const grade = z.enum(["A", "B", "C"]);

/** One grade of the curve. */
export const paretoGrade = z.object({
  grade,
  members: z.number(),
  amountCnyCents: z.number(),
  share: z.number().nullable(),
  meanCnyCents: z.number().nullable(),
  /** The least that a member of it brings. */
  standardCnyCents: z.number().nullable(),
});

/** One grade of the curve. */
export type ParetoGrade = z.output<typeof paretoGrade>;

/** One member of the list; `id` opens its page, where the reader may see it. */
export const paretoRow = z.object({
  rank: z.number(),
  code: z.string(),
  id: z.number().nullable(),
  name: titles,
  amountCnyCents: z.number(),
  share: z.number().nullable(),
  cumulativeShare: z.number().nullable(),
  grade,
  gradeByStandard: grade.nullable(),
});

/** One member of the list. */
export type ParetoRow = z.output<typeof paretoRow>;

/** The curve: members from the largest to the smallest, as bars of one or several, and the line above them. */
export const paretoAnswer = analysisHead.extend({
  of: z.enum(paretoMembers),
  members: z.number(),
  totalCnyCents: z.number(),
  bars: z.array(
    z.object({
      /** Places on the curve, both included; the largest member stands at 1. */
      from: z.number(),
      to: z.number(),
      meanCnyCents: z.number(),
      /** What these members and all before them bring. */
      cumulativeShare: z.number().nullable(),
      /** Of a bar that is one member. */
      name: titles.nullable(),
    }),
  ),
  byShare: z.array(paretoGrade),
  byStandard: z.array(paretoGrade).nullable(),
  rows: z.array(paretoRow),
});

/** The curve with its grades and its list. */
export type ParetoAnswer = z.output<typeof paretoAnswer>;

const paretoRoute = {
  method: "GET",
  roles: staff,
  scope: "subtree",
  input: asked,
  problems: [...analysisCodes, "grades-out-of-order"],
} as const;

/** Who brings how much: members by amount, cut into A, B and C. */
export const readPareto = defineRoute({
  ...paretoRoute,
  path: "/analysis/pareto",
  output: paretoAnswer,
});

/** The same list in full as a workbook; filters and definitions are on its second sheet. */
export const exportPareto = defineRoute({
  ...paretoRoute,
  path: "/analysis/pareto/export",
  output: { file: "pareto.xlsx" },
});

/** What the structure can be told by. */
export const structureDimensions = [
  "price-class",
  "brand",
  "category",
  "sku",
  "department",
  "area",
  "line",
  "business-type",
] as const;

/** A question for the structure of sales. */
export const classesQuestion = analysisFrame.extend({
  by: z.enum(structureDimensions).default("price-class"),
  /** The same period of last year, the period before, or any other. */
  base: z
    .union([z.enum(["year", "previous"]), z.strictObject({ base: analysisFrame.shape.period })])
    .default("year"),
});

/** A question for the structure of sales, as it is sent. */
export type ClassesQuestion = z.input<typeof classesQuestion>;

/** One line of the table; volumes are in big cases of 250 standard cartons. */
export const classLine = z.object({
  nowBigCases: z.number(),
  beforeBigCases: z.number(),
  amountCnyCents: z.number(),
  growth: z.number().nullable(),
  share: z.number().nullable(),
  shareBefore: z.number().nullable(),
  /** 0.01 is one percentage point. */
  shareChange: z.number().nullable(),
  meanCnyCentsPerCarton: z.number().nullable(),
  meanCnyCentsPerCartonBefore: z.number().nullable(),
  meanGrowth: z.number().nullable(),
  meanCnyCentsPerBigCase: z.number().nullable(),
});

/** One line of the table. */
export type ClassLine = z.output<typeof classLine>;

/** The structure of sales: every member of the dimension, the whole, and what rounding and the unclassed leave over. */
export const classesAnswer = analysisHead.extend({
  base: analysisPeriod,
  by: z.enum(structureDimensions),
  lines: z.array(classLine.extend({ code: z.string(), name: titles })),
  total: classLine,
  /** The total as written less the lines as written, to two digits. */
  residue: z.object({ nowBigCases: z.number(), beforeBigCases: z.number() }),
});

/** The structure of sales. */
export type ClassesAnswer = z.output<typeof classesAnswer>;

const classesRoute = {
  method: "GET",
  roles: staff,
  scope: "subtree",
  input: asked,
  problems: analysisCodes,
} as const;

/** Sales by price class or another dimension, against a base. */
export const readClasses = defineRoute({
  ...classesRoute,
  path: "/analysis/classes",
  output: classesAnswer,
});

/** The same table as a workbook; filters and definitions are on its second sheet. */
export const exportClasses = defineRoute({
  ...classesRoute,
  path: "/analysis/classes/export",
  output: { file: "classes.xlsx" },
});
