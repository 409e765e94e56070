import { z } from "zod";

import { asked, drillRow, periodShown } from "./indicators.ts";
import { staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** Values of a check's parameters that differ from the presets. */
const settings = z.record(z.string().max(60), z.number()).default({});

/** Where a finding stands: nobody has said anything, somebody explained it, somebody set it right. */
const findingState = z.enum(["new", "explained", "corrected"]);

/** Where a finding stands. */
export type FindingState = z.output<typeof findingState>;

/** Which findings of one check are asked for. */
export const findingsQuestion = z.strictObject({
  check: z.string().max(60),
  /** The first and the last cycle, by any of their days; the newest four when left out. */
  from: isoDay.optional(),
  to: isoDay.optional(),
  /** Only rows that came with this import; the window is the import's own then, its newest 13 cycles at most. */
  importId: z.number().int().positive().optional(),
  state: findingState.or(z.literal("all")).default("all"),
  order: z.enum(["newest", "largest"]).default("newest"),
  settings,
  most: z.number().int().min(1).max(500).default(50),
});

/** Which findings are asked for, as it is sent. */
export type FindingsQuestion = z.input<typeof findingsQuestion>;

/** What a finding is about: with its check it names the finding. */
const findingKey = z.object({ cycle: isoDay, retailerId: key, skuId: key });

/** One finding in words, with what people said of it. */
export const finding = findingKey.extend({
  retailerCode: z.string(),
  retailerName: z.string(),
  skuCode: z.string(),
  skuName: z.string(),
  text: titles,
  state: findingState,
  note: z.object({ reason: z.string(), by: z.string(), at: moment }).nullable(),
});

/** One finding. */
export type Finding = z.output<typeof finding>;

/** What one check found in a window of cycles. */
export const findingsAnswer = z.object({
  check: z.string(),
  /** Null where there are no facts at all. */
  window: z.object({ from: isoDay, to: isoDay, cycles: z.number() }).nullable(),
  findings: z.number(),
  retailers: z.number(),
  byState: z.object({ new: z.number(), explained: z.number(), corrected: z.number() }),
  shown: z.array(finding),
});

/** What one check found. */
export type FindingsAnswer = z.output<typeof findingsAnswer>;

const findingCodes = ["check-unknown", "setting-out-of-bounds", "window-too-long"] as const;

/** Runs one check of facts within the caller's lines. */
export const listFindings = defineRoute({
  method: "GET",
  path: "/quality/findings",
  roles: staff,
  scope: "subtree",
  input: asked,
  output: findingsAnswer,
  problems: [...findingCodes, "not-found"],
});

/** One finding that is to be opened. */
export const findingOpened = z.strictObject({
  check: z.string().max(60),
  ...findingKey.shape,
  settings,
});

/** The rows that a finding is made of, with their origin. */
export const findingRows = defineRoute({
  method: "GET",
  path: "/quality/findings/rows",
  roles: staff,
  scope: "subtree",
  input: asked,
  output: z.object({ rows: z.array(drillRow.omit({ adds: true })) }),
  problems: ["check-unknown", "setting-out-of-bounds", "not-found"],
});

/** The most findings that one word can be said of. */
export const notedAtOnce = 200;

const keysOfCheck = z.object({
  check: z.string().max(60),
  findings: z.array(findingKey).min(1).max(notedAtOnce),
});

/** Says of findings that they are explained or corrected, and why. */
export const noteFindings = defineRoute({
  method: "POST",
  path: "/quality/findings/notes",
  roles: staff,
  scope: "subtree",
  input: keysOfCheck.extend({
    state: findingState.exclude(["new"]),
    reason: z.string().trim().min(1).max(500),
  }),
  output: z.object({ noted: z.number() }),
  problems: ["check-unknown", "not-found"],
});

/** Takes what was said of findings back: they are new again. */
export const forgetNotes = defineRoute({
  method: "POST",
  path: "/quality/findings/notes/undo",
  roles: staff,
  scope: "subtree",
  input: keysOfCheck,
  output: z.object({ forgotten: z.number() }),
  problems: ["check-unknown"],
});

/** What somebody states in a report: the check it is for, a text for each of its fields, and where it stands. */
export const statement = z.strictObject({
  check: z.string().max(200),
  fields: z.record(z.string().max(200), z.string().max(2000)),
  place: z.string().max(200).default(""),
  settings,
});

/** What somebody states, as it is sent. */
export type StatementSent = z.input<typeof statement>;

const statements = z.array(statement).max(500);

/** What a check says of a statement: the state, the sentence, the fields that cannot be read and the ones in doubt. */
export const verdict = z.object({
  check: z.string(),
  state: z.enum(["consistent", "rounding", "doubtful", "wrong", "cannot_tell", "unreadable"]),
  text: titles,
  unread: z.array(z.object({ field: z.string(), reason: titles })),
  doubted: z.array(z.string()),
});

/** What a check says of a statement. */
export type Verdict = z.output<typeof verdict>;

/** Checks statements; nothing of them is kept. */
export const checkStatements = defineRoute({
  method: "POST",
  path: "/quality/statements",
  roles: staff,
  scope: "none",
  input: z.object({ statements }),
  output: z.object({ verdicts: z.array(verdict) }),
  problems: [],
});

/** The verdicts as a workbook. */
export const exportVerdicts = defineRoute({
  method: "POST",
  path: "/quality/statements/export",
  roles: staff,
  scope: "none",
  input: z.object({ statements }),
  output: { file: "verdicts.xlsx" },
  problems: [],
});

/** The form in which statements can be sent as a file, with the known errors as examples. */
export const statementsTemplate = defineRoute({
  method: "GET",
  path: "/quality/statements/template",
  roles: staff,
  scope: "none",
  input: nothing,
  output: { file: "statements.xlsx" },
  problems: [],
});

const sentFile = z.object({ fileName: z.string().min(1).max(255) });

/** Reads statements from a file, a row each, and checks them; the file is not kept. */
export const checkStatementsFile = defineRoute({
  method: "POST",
  path: "/quality/statements/file",
  roles: staff,
  scope: "none",
  upload: true,
  input: sentFile,
  output: z.object({
    rows: z.array(z.object({ row: z.number(), statement: statement.required(), verdict })),
  }),
  problems: ["file-refused", "file-too-large"],
});

/** The person's own file with the wrong cells marked; the file is not kept. */
export const markStatementsFile = defineRoute({
  method: "POST",
  path: "/quality/statements/marked",
  roles: staff,
  scope: "none",
  upload: true,
  input: sentFile,
  output: { file: "marked" },
  problems: ["file-refused", "file-too-large"],
});

/** The reports whose statements the caller has kept. */
export const listCheckedReports = defineRoute({
  method: "GET",
  path: "/quality/reports",
  roles: staff,
  scope: "none",
  input: nothing,
  output: z.object({
    reports: z.array(z.object({ id: z.number(), name: z.string(), savedAt: moment, statements })),
  }),
  problems: [],
});

/** Keeps the statements of a report under a name; one of the same name is replaced. */
export const saveCheckedReport = defineRoute({
  method: "POST",
  path: "/quality/reports",
  roles: staff,
  scope: "none",
  input: z.object({ name: z.string().trim().min(1).max(80), statements: statements.min(1) }),
  output: z.object({ id: z.number() }),
  problems: [],
});

/** Forgets one of the caller's own reports. */
export const deleteCheckedReport = defineRoute({
  method: "DELETE",
  path: "/quality/reports/:id",
  roles: staff,
  scope: "none",
  input: z.object({ id: key }),
  output: z.object({}),
  problems: ["not-found"],
});

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
