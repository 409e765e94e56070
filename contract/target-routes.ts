import { z } from "zod";

import { planning, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { targetEvidenceAnswer, targetSuggestionsAnswer } from "./target-review.ts";
import {
  targetDecisionForm,
  targetDeed,
  targetFileFault,
  targetFlagsAnswer,
  targetMembership,
  targetMove,
  targetMovesForm,
  targetRegister,
  targetRegisterAnswer,
  targetRegisterForm,
} from "./targets.ts";
import { isoDay, moment } from "./values.ts";

const reading = { method: "GET", roles: staff, scope: "subtree" } as const;
const planned = { roles: planning, scope: "company" } as const;
const movers = ["administrator", "planner", "areaManager", "representative", "inspector"] as const;
const moveProblems = [
  "not-found",
  "role-not-allowed",
  "target-move-not-so",
  "target-move-overtaken",
  "target-signed-already",
  "target-register-full",
  "target-register-closed",
] as const;

/** The registers as of a day. */
export const listTargetRegisters = defineRoute({
  ...reading,
  path: "/targets",
  input: z.object({ asOf: isoDay.optional() }),
  output: z.object({ asOf: isoDay, registers: z.array(targetRegister) }),
  problems: [],
});

/** Makes a register: for which SKUs, with how many places, from when on. */
export const createTargetRegister = defineRoute({
  ...planned,
  method: "POST",
  path: "/targets",
  input: targetRegisterForm,
  output: z.object({ id: z.number() }),
  problems: ["target-name-taken", "target-sku-taken", "not-found"],
});

/** How many files would change if the registers were applied to them. */
export const previewTargetFlags = defineRoute({
  ...planned,
  method: "GET",
  path: "/targets/flags",
  input: z.object({ fromDay: isoDay.optional() }),
  output: targetFlagsAnswer,
  problems: [],
});

/** Writes into the retailers' dated files who is a target, from a day on. */
export const applyTargetFlags = defineRoute({
  ...planned,
  method: "POST",
  path: "/targets/flags",
  input: z.object({ fromDay: isoDay.optional(), reason: z.string().trim().min(1).max(500) }),
  output: z.object({ fromDay: isoDay, changed: z.number() }),
  problems: ["target-register-missing"],
});

/** One register as of a day, and as it was known at a moment. */
export const readTargetRegister = defineRoute({
  ...reading,
  path: "/targets/:id",
  input: z.object({ id: key, asOf: isoDay.optional(), knownAt: moment.optional() }),
  output: targetRegisterAnswer,
  problems: ["not-found"],
});

/** Decides something of a register from a day on: its total, its SKUs, whether it is open. */
export const decideTargetRegister = defineRoute({
  ...planned,
  method: "POST",
  path: "/targets/:id/decisions",
  input: targetDecisionForm.extend({ id: key }),
  output: nothing,
  problems: ["not-found", "target-sku-taken", "target-register-full", "valid-from-too-early"],
});

/** Moves retailers within a register: all of them, or none. */
export const moveTargets = defineRoute({
  method: "POST",
  path: "/targets/:id/moves",
  roles: movers,
  scope: "subtree",
  input: targetMovesForm.extend({ id: key }),
  output: z.object({ moved: z.number() }),
  problems: moveProblems,
});

/** Moves the retailers of a file; every row that cannot be done is named, and then none is. */
export const importTargets = defineRoute({
  method: "POST",
  path: "/targets/:id/import",
  roles: movers,
  scope: "subtree",
  upload: true,
  input: z.object({
    id: key,
    fileName: z.string().min(1),
    deed: targetDeed,
    validDay: isoDay.optional(),
    reason: z.string().trim().min(1).max(500),
  }),
  output: z.object({ read: z.number(), moved: z.number(), faults: z.array(targetFileFault) }),
  problems: [...moveProblems, "file-refused", "file-too-large"],
});

/** The ledger of a register, the newest entry first. */
export const listTargetMoves = defineRoute({
  ...reading,
  path: "/targets/:id/moves",
  input: z.object({ id: key, retailer: key.optional() }),
  output: z.object({ moves: z.array(targetMove) }),
  problems: ["not-found"],
});

const evidenceAsked = z.object({
  id: key,
  asOf: isoDay.optional(),
  months: z.coerce.number().int().min(5).max(6).default(6),
  /** Those in the register, or those who are not and bought of its SKUs. */
  who: z.enum(["register", "others"]).default("register"),
  top: z.coerce.number().int().min(1).max(5000).default(200),
});

/** The numbers of a review. */
export const readTargetEvidence = defineRoute({
  ...reading,
  path: "/targets/:id/evidence",
  input: evidenceAsked,
  output: targetEvidenceAnswer,
  problems: ["not-found", "period-without-data"],
});

/** What a review suggests. */
export const suggestTargets = defineRoute({
  ...planned,
  method: "GET",
  path: "/targets/:id/suggestions",
  input: z.object({
    id: key,
    asOf: isoDay.optional(),
    /** What differs from the presets, as JSON. */
    settings: z.string().max(2000).default("{}"),
  }),
  output: targetSuggestionsAnswer,
  problems: ["not-found", "period-without-data", "setting-out-of-bounds"],
});

/** A register as a workbook: the list, the numbers of the review, the ledger. */
export const exportTargets = defineRoute({
  ...reading,
  path: "/targets/:id/export",
  input: z.object({ id: key, asOf: isoDay.optional() }),
  output: { file: "targets.xlsx" },
  problems: ["not-found"],
});

/** In which registers a retailer stands, and how it came to that. */
export const readRetailerTargets = defineRoute({
  ...reading,
  path: "/retailers/:id/targets",
  input: z.object({ id: key, asOf: isoDay.optional() }),
  output: z.object({ memberships: z.array(targetMembership) }),
  problems: ["not-found"],
});
