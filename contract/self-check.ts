import { z } from "zod";

import { periodShown } from "./indicators.ts";
import { staff } from "./roles.ts";
import { defineRoute } from "./route.ts";
import { isoDay, titles } from "./values.ts";

/** What rows add up to. */
const sums = z.object({
  rows: z.number(),
  requestedPacks: z.number(),
  orderedPacks: z.number(),
  suppliedPacks: z.number(),
  amountCnyCents: z.number(),
});

/** What rows add up to. */
export type Sums = z.output<typeof sums>;

/** The house's own figures, added up in several ways that must come to the same. */
export const selfCheckAnswer = z.object({
  /** Null where there are no order lines yet. */
  period: periodShown.nullable(),
  isConsistent: z.boolean(),
  total: sums,
  breakdowns: z.array(
    z.object({
      by: z.enum(["price-class", "area", "line"]),
      parts: z.array(z.object({ code: z.string(), titles, sums })),
      added: sums,
      isConsistent: z.boolean(),
    }),
  ),
  /** What each file of orders wrote against the rows that are there; null for those who do not see the company. */
  imports: z
    .array(
      z.object({
        id: z.number(),
        fileName: z.string(),
        fromCycle: isoDay.nullable(),
        toCycle: isoDay.nullable(),
        written: z.object({ rows: z.number(), packs: z.number().nullable() }),
        live: z.object({ rows: z.number(), packs: z.number() }),
        /** Written by this file and replaced by a later one. */
        replaced: z.object({ rows: z.number(), packs: z.number() }),
        isConsistent: z.boolean(),
      }),
    )
    .nullable(),
  /** Rows that belong to no file that is in force; null for those who do not see the company. */
  rowsOfNoImport: z.number().nullable(),
});

/** The house's own figures, added up in several ways. */
export type SelfCheckAnswer = z.output<typeof selfCheckAnswer>;

/** Adds the house's own figures up in several ways. */
export const selfCheck = defineRoute({
  method: "GET",
  path: "/quality/self-check",
  roles: staff,
  scope: "subtree",
  input: z.object({ period: z.string().max(30).optional() }),
  output: selfCheckAnswer,
  problems: ["period-unreadable", "period-without-data"],
});
