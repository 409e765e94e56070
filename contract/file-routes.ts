import { z } from "zod";

import {
  attributesForm,
  fileChangeForm,
  fileFieldCard,
  fileFieldForm,
  fileFieldNaming,
  licenceForm,
  licenceWarning,
  licenceWorkRow,
  retailerFile,
} from "./retailer-file.ts";
import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { isoDay } from "./values.ts";

const reading = { method: "GET", roles: staff, scope: "subtree" } as const;
const said = z.string().trim().min(1).max(1000);

/** The fields of retailers' files that the caller may see, the company's own after the house's. */
export const listFileFields = defineRoute({
  method: "GET",
  path: "/retailers/fields",
  roles: [...staff, "retailer"],
  scope: "none",
  input: nothing,
  output: z.object({ fields: z.array(fileFieldCard) }),
  problems: [],
});

/** Adds a field of the company's own. */
export const addFileField = defineRoute({
  method: "POST",
  path: "/retailers/fields",
  roles: planning,
  scope: "company",
  input: fileFieldForm,
  output: z.object({ id: z.string() }),
  problems: ["field-exists", "field-name-taken"],
});

/** Renames a field of the company's own, changes its choices, retires it or takes it into use again. */
export const changeFileField = defineRoute({
  method: "POST",
  path: "/retailers/fields/:field",
  roles: planning,
  scope: "company",
  input: fileFieldNaming,
  output: nothing,
  problems: ["not-found", "field-name-taken", "field-choice-in-use"],
});

/** One retailer's file as of a day. */
export const readRetailerFile = defineRoute({
  method: "GET",
  path: "/retailers/:id/file",
  roles: [...staff, "retailer"],
  scope: "own",
  input: z.object({ id: key, asOf: isoDay.optional() }),
  output: retailerFile,
  problems: ["not-found"],
});

/** Changes fields of a file from a day on; what came before stays. */
export const changeRetailerFile = defineRoute({
  method: "POST",
  path: "/retailers/:id/file",
  roles: ["administrator", "planner", "areaManager", "representative"],
  scope: "subtree",
  input: fileChangeForm.extend({ id: key }),
  output: z.object({ changed: z.array(z.string()) }),
  problems: ["not-found", "field-value-refused", "field-not-yours", "day-out-of-reach"],
});

/** Changes what a retailer is found and grouped by from a day on; facts follow. */
export const changeRetailerAttributes = defineRoute({
  method: "POST",
  path: "/retailers/:id/attributes",
  roles: ["administrator", "planner", "areaManager"],
  scope: "subtree",
  input: attributesForm.extend({ id: key }),
  output: z.object({ changed: z.array(z.string()) }),
  problems: ["not-found", "field-value-refused", "day-out-of-reach"],
});

/** Suspends, resumes, closes or revokes a licence from a day on, or takes back what was said last. */
export const changeLicence = defineRoute({
  method: "POST",
  path: "/retailers/:id/licence",
  roles: ["planner", "inspector"],
  scope: "subtree",
  input: licenceForm.safeExtend({ id: key }),
  output: nothing,
  problems: [
    "not-found",
    "licence-move-not-so",
    "licence-changed-later",
    "suspension-too-long",
    "day-out-of-reach",
  ],
});

/** The licences that a rule finds odd today: suspended for too long, or silent. */
export const listLicenceWork = defineRoute({
  ...reading,
  path: "/retailers/licence-work",
  input: nothing,
  output: z.object({ rows: z.array(licenceWorkRow) }),
  problems: [],
});

/** The same list as a workbook. */
export const exportLicenceWork = defineRoute({
  ...reading,
  path: "/retailers/licence-work/export",
  input: nothing,
  output: { file: "licence-work.xlsx" },
  problems: [],
});

/** Asks the retailer about something odd with its licence. */
export const askAboutLicence = defineRoute({
  method: "POST",
  path: "/retailers/:id/licence/question",
  roles: ["planner", "inspector"],
  scope: "subtree",
  input: z.object({ id: key, rule: licenceWarning.shape.rule, text: said }),
  output: z.object({ id: z.number() }),
  problems: ["not-found", "licence-question-not-so"],
});

/** What the retailer says to a question about its licence; its representative may write it down. */
export const replyAboutLicence = defineRoute({
  method: "POST",
  path: "/retailers/:id/licence/reply",
  roles: ["retailer", "representative", "areaManager", "planner", "inspector"],
  scope: "own",
  input: z.object({ id: key, text: said }),
  output: nothing,
  problems: ["not-found", "licence-question-not-so"],
});

/** Concludes a question about a licence; the state of the licence stays as it is. */
export const concludeAboutLicence = defineRoute({
  method: "POST",
  path: "/retailers/:id/licence/conclusion",
  roles: ["planner", "inspector"],
  scope: "subtree",
  input: z.object({ id: key, text: said }),
  output: nothing,
  problems: ["not-found", "licence-question-not-so"],
});

/** The files of retailers as a workbook that the import takes back. */
export const exportRetailerFiles = defineRoute({
  ...reading,
  path: "/retailers/file/export",
  input: z.object({ asOf: isoDay.optional(), ids: z.string().optional() }),
  output: { file: "retailer-files.xlsx" },
  problems: [],
});

/** The roster: retailers in the order in which their line visits them. */
export const exportRoster = defineRoute({
  ...reading,
  path: "/retailers/roster",
  input: z.object({ asOf: isoDay.optional(), ids: z.string().optional() }),
  output: { file: "roster.xlsx" },
  problems: [],
});
