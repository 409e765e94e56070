import { z } from "zod";

import { staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { moment, titles } from "./values.ts";

/** What somebody states in a report: the check it is for, a text for each of its fields, and where it stands. */
export const statement = z.strictObject({
  check: z.string().max(200),
  fields: z.record(z.string().max(200), z.string().max(2000)),
  place: z.string().max(200).default(""),
  /** Values of the check's parameters that differ from the presets. */
  settings: z.record(z.string().max(60), z.number()).default({}),
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
