import { z } from "zod";

import { job } from "./jobs.ts";
import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** What can be imported. */
export const importKind = z.enum([
  "organisation",
  "retailers",
  "skus",
  "orders",
  "observations",
  "warehouse",
  "retailer-file",
]);

/** One kind of import. */
export type ImportKind = z.output<typeof importKind>;

/** One refused cell: where it is, what stands there, and why that cannot be. */
export const badCell = z.object({
  sheet: z.string(),
  /** Row and column of the person's file, both counted from 1. */
  row: z.number(),
  column: z.number(),
  header: z.string(),
  value: z.string(),
  code: z.string(),
  reason: titles,
  severity: z.enum(["refused", "warning"]),
});

/** One import, from its check to its undoing. */
export const importBatch = z.object({
  id: z.number(),
  kind: importKind,
  fileName: z.string(),
  state: z.enum([
    "checking",
    "checked",
    "applying",
    "replacing",
    "applied",
    "undoing",
    "undone",
    "refused",
    "cancelled",
    "failed",
  ]),
  allOrNothing: z.boolean(),
  rows: z.number(),
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  refused: z.number(),
  /** Odd cells, and columns of the file that mean nothing to its kind. */
  warnings: z.number(),
  fromCycle: isoDay.nullable(),
  toCycle: isoDay.nullable(),
  startedBy: z.string().nullable(),
  startedAt: moment,
  finishedAt: moment.nullable(),
  undoneBy: z.string().nullable(),
  undoneAt: moment.nullable(),
  refusal: z.object({ code: z.string(), reason: titles }).nullable(),
});

/** One import. */
export type ImportBatch = z.output<typeof importBatch>;

/** The empty form of one kind, with Chinese headers, help and choices. */
export const importTemplate = defineRoute({
  method: "GET",
  path: "/imports/templates/:kind",
  roles: staff,
  scope: "none",
  input: z.object({ kind: importKind }),
  output: { file: "template.xlsx" },
  problems: [],
});

/** Takes a file and checks it without changing anything: the dry run. */
export const checkImport = defineRoute({
  method: "POST",
  path: "/imports",
  roles: planning,
  scope: "company",
  upload: true,
  input: z.object({
    kind: importKind,
    fileName: z.string().min(1).max(255),
    sheet: z.string().optional(),
    allOrNothing: z.stringbool().default(false),
    validFrom: isoDay.optional(),
  }),
  output: z.object({ importId: z.number(), job }),
  problems: ["file-refused", "file-too-large"],
});

/** Every import so far, newest first. */
export const listImports = defineRoute({
  method: "GET",
  path: "/imports",
  roles: staff,
  scope: "company",
  input: nothing,
  output: z.object({ imports: z.array(importBatch) }),
  problems: [],
});

/** One import with its first bad cells and the job that works on it. */
export const readImport = defineRoute({
  method: "GET",
  path: "/imports/:id",
  roles: planning,
  scope: "company",
  input: z.object({ id: key }),
  output: z.object({
    import: importBatch,
    job: job.nullable(),
    badCells: z.array(badCell),
    /** Headers of the file that mean no column of its kind: what stands below them is not read. */
    unmatchedColumns: z.array(z.string()),
    /** Columns of the kind that the file does not bring. */
    absentColumns: z.array(titles),
    badCellsByCode: z.array(z.object({ code: z.string(), reason: titles, cells: z.number() })),
    /** The first rows that would be added or changed: header to text, before and after. */
    sample: z.array(
      z.object({
        row: z.number(),
        what: z.enum(["added", "changed"]),
        cells: z.record(z.string(), z.string()),
      }),
    ),
  }),
  problems: ["not-found"],
});

/** Carries out a checked import. */
export const applyImport = defineRoute({
  method: "POST",
  path: "/imports/:id/apply",
  roles: planning,
  scope: "company",
  input: z.object({ id: key }),
  output: z.object({ job }),
  problems: ["not-found", "import-not-ready", "import-has-errors"],
});

/** Takes an applied import back. */
export const undoImport = defineRoute({
  method: "POST",
  path: "/imports/:id/undo",
  roles: planning,
  scope: "company",
  input: z.object({ id: key, reason: z.string().max(500).default("") }),
  output: z.object({ job }),
  problems: ["not-found", "import-not-ready", "import-superseded"],
});

/** The user's own file with the bad cells marked. */
export const markedImport = defineRoute({
  method: "GET",
  path: "/imports/:id/marked",
  roles: planning,
  scope: "company",
  input: z.object({ id: key }),
  output: { file: "marked" },
  problems: ["not-found"],
});
