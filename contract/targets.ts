import {
  targetDeeds,
  type TargetDeed,
  type TargetRole,
  targetStates,
  type TargetState,
} from "@dongxiao/core/retailers";
import { z } from "zod";

import { isoDay, moment, titles } from "./values.ts";

const stateIds = Object.keys(targetStates) as [TargetState, ...TargetState[]];
const deedIds = Object.keys(targetDeeds) as [TargetDeed, ...TargetDeed[]];

/** The states of a retailer in a register. */
export const targetState = z.enum(stateIds);

/** The moves within a register. */
export const targetDeed = z.enum(deedIds);

/** Those who move retailers within a register. */
export const targetRole = z.enum([
  "representative",
  "areaManager",
  "inspector",
  "planner",
] satisfies TargetRole[]);

const why = z.string().trim().min(1).max(500);
const cap = z.number().int().min(0).max(10_000);
const goods = {
  /** Whole brands by name, single SKUs by code. */
  brands: z.array(z.string().min(1)).max(200),
  skus: z.array(z.string().min(1)).max(500),
};

/** A register as it is made. */
export const targetRegisterForm = z.strictObject({
  name: z.string().trim().min(1).max(100),
  brands: goods.brands.default([]),
  skus: goods.skus.default([]),
  total: z.number().int().min(1).max(100_000),
  fromDay: isoDay.optional(),
  reason: why,
});

/** What is decided of a register from a day on; what is left out stays. */
export const targetDecisionForm = z.strictObject({
  brands: goods.brands.optional(),
  skus: goods.skus.optional(),
  total: z.number().int().min(0).max(100_000).optional(),
  isOpen: z.boolean().optional(),
  fromDay: isoDay.optional(),
  reason: why,
});

/** Moves that are made together or not at all. */
export const targetMovesForm = z.strictObject({
  moves: z
    .array(
      z.strictObject({
        deed: targetDeed,
        retailerId: z.number().int().positive(),
        /** Cartons of each SKU a cycle; null for no cap of its own. */
        capCartons: cap.nullable().optional(),
        /** Beyond the register's total; the reason says why. */
        isException: z.boolean().default(false),
        /** Where it has one of its own. */
        reason: why.optional(),
        /** What was known of it when it was decided. */
        evidence: z.record(z.string().max(60), z.unknown()).nullable().default(null),
      }),
    )
    .min(1)
    .max(2000),
  validDay: isoDay.optional(),
  reason: why,
});

/** Moves that are made together. */
export type TargetMovesForm = z.input<typeof targetMovesForm>;

/** What was decided of a register from a day on. */
export const targetDecision = z.object({
  id: z.number(),
  fromDay: isoDay,
  total: z.number(),
  brands: z.array(z.string()),
  skus: z.array(z.object({ id: z.number(), code: z.string(), name: z.string() })),
  isOpen: z.boolean(),
  reason: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: moment,
});

/** What was decided of a register. */
export type TargetDecisionShown = z.output<typeof targetDecision>;

/** A register as of a day. */
export const targetRegister = z.object({
  id: z.number(),
  name: z.string(),
  /** Null before it began. */
  decision: targetDecision.nullable(),
  /** How many of those that the reader sees stand in each state. */
  counts: z.record(targetState, z.number()),
  /** Of the whole company. */
  members: z.number(),
  exceptions: z.number(),
});

/** A register as of a day. */
export type TargetRegisterShown = z.output<typeof targetRegister>;

/** What a list shows of a retailer. */
export const targetNamed = {
  retailerId: z.number(),
  licenceCode: z.string(),
  name: z.string(),
  line: z.string(),
};

const signature = z.object({ role: targetRole, person: z.string().nullable() });

/** How one retailer stands in a register. */
export const targetRow = z.object({
  ...targetNamed,
  state: targetState,
  since: isoDay,
  capCartons: z.number().nullable(),
  isException: z.boolean(),
  reason: z.string(),
  proposedBy: z.string().nullable(),
  signatures: z.array(signature),
  waitsFor: z.array(targetRole),
  /** What the reader may do with it now. */
  may: z.array(targetDeed),
});

/** How one retailer stands in a register. */
export type TargetRow = z.output<typeof targetRow>;

/** A row of a register's ledger. */
export const targetMove = z.object({
  ...targetNamed,
  id: z.number(),
  registerId: z.number(),
  register: z.string(),
  validDay: isoDay,
  enteredAt: moment,
  deed: targetDeed,
  fromState: targetState.nullable(),
  toState: targetState,
  capCartons: z.number().nullable(),
  isException: z.boolean(),
  reason: z.string(),
  person: z.string().nullable(),
  role: targetRole,
});

/** A row of a register's ledger. */
export type TargetMoveShown = z.output<typeof targetMove>;

/** A register with its list as of a day, as it was known at a moment. */
export const targetRegisterAnswer = z.object({
  asOf: isoDay,
  knownAt: moment.nullable(),
  register: targetRegister,
  rows: z.array(targetRow),
  decisions: z.array(targetDecision),
});

/** A register with its list. */
export type TargetRegisterAnswer = z.output<typeof targetRegisterAnswer>;

/** How one retailer stands in one register, and how it came to that. */
export const targetMembership = z.object({
  registerId: z.number(),
  register: z.string(),
  isOpen: z.boolean(),
  row: targetRow.nullable(),
  /** What the reader may do with it now, entered or not. */
  may: z.array(targetDeed),
  moves: z.array(targetMove),
});

/** How one retailer stands in one register. */
export type TargetMembership = z.output<typeof targetMembership>;

/** How many files would change when the registers are applied to them. */
export const targetFlagsAnswer = z.object({
  fromDay: isoDay,
  /** Whether there is any register at all; without one nothing is applied. */
  hasRegister: z.boolean(),
  on: z.number(),
  off: z.number(),
  retailers: z.array(z.object({ ...targetNamed, target: z.boolean(), fromDay: isoDay })),
});

/** How many files would change. */
export type TargetFlagsAnswer = z.output<typeof targetFlagsAnswer>;

/** A row of a file that cannot be done, and why. */
export const targetFileFault = z.object({ row: z.number(), licenceCode: z.string(), why: titles });

/** What the states and the moves are called. */
export const targetWords = { states: targetStates, deeds: targetDeeds };
