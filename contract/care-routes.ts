import { equipmentStates } from "@dongxiao/core/retailers";
import { z } from "zod";

import {
  careAnswer,
  careKind,
  careWaiting,
  complaintForm,
  contactForm,
  equipmentForm,
  loanForm,
  photoForm,
  promiseForm,
} from "./care.ts";
import { type Role, staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { isoDay, titles } from "./values.ts";

/** Those who look after retailers. */
const carers = [
  "planner",
  "areaManager",
  "representative",
  "inspector",
] as const satisfies readonly Role[];

const writing = { method: "POST", roles: carers, scope: "subtree" } as const;
const made = z.object({ id: z.number() });
const reading = { method: "GET", roles: staff, scope: "subtree" } as const;

/** How one retailer is looked after. */
export const readCare = defineRoute({
  method: "GET",
  path: "/retailers/:id/care",
  roles: [...staff, "retailer"],
  scope: "own",
  input: z.object({ id: key }),
  output: careAnswer,
  problems: ["not-found"],
});

/** Writes down a contact. */
export const addContact = defineRoute({
  ...writing,
  path: "/retailers/:id/contacts",
  input: contactForm,
  output: made,
  problems: ["not-found", "day-ahead"],
});

/** Writes down a promise; it belongs to whoever wrote it down. */
export const addPromise = defineRoute({
  ...writing,
  path: "/retailers/:id/promises",
  input: promiseForm,
  output: made,
  problems: ["not-found"],
});

/** Says how a promise ended, or opens it again. */
export const settlePromise = defineRoute({
  ...writing,
  path: "/promises/:id/settle",
  input: z.object({
    id: key,
    state: z.enum(["open", "kept", "broken", "withdrawn"]),
    note: z.string().trim().max(500).default(""),
  }),
  output: nothing,
  problems: ["not-found", "entry-of-another", "entry-not-so"],
});

/** Brings something forward, by the retailer itself or for it. */
export const addComplaint = defineRoute({
  ...writing,
  roles: [...carers, "retailer"],
  scope: "own",
  path: "/retailers/:id/complaints",
  input: complaintForm,
  output: made,
  problems: ["not-found"],
});

/** Answers, closes or reopens what was brought forward; the retailer itself closes and reopens. */
export const moveComplaint = defineRoute({
  ...writing,
  roles: [...carers, "retailer"],
  scope: "own",
  path: "/complaints/:id/move",
  input: z
    .object({
      id: key,
      to: z.enum(["open", "answered", "closed"]),
      text: z.string().trim().max(1000).default(""),
    })
    .refine(({ to, text }) => to === "closed" || text !== "", { message: "say something" }),
  output: nothing,
  problems: ["not-found", "entry-not-so", "role-not-allowed"],
});

/** Names who keeps the file of a retailer, or those of its whole line, from a day on. */
export const nameCustodian = defineRoute({
  ...writing,
  roles: ["planner", "areaManager"],
  path: "/retailers/:id/custodian",
  input: z.object({
    id: key,
    personId: key,
    of: z.enum(["retailer", "line"]),
    fromDay: isoDay,
  }),
  output: nothing,
  problems: ["not-found"],
});

/** Lends a retailer's file. */
export const lendFile = defineRoute({
  ...writing,
  path: "/retailers/:id/loans",
  input: loanForm,
  output: made,
  problems: ["not-found", "custodian-only", "file-lent", "day-ahead"],
});

/** Takes a lent file back. */
export const returnFile = defineRoute({
  ...writing,
  path: "/loans/:id/return",
  input: z.object({ id: key, day: isoDay, note: z.string().trim().max(300).default("") }),
  output: nothing,
  problems: ["not-found", "custodian-only", "entry-not-so", "day-ahead"],
});

/** Writes down a piece of equipment. */
export const addEquipment = defineRoute({
  ...writing,
  path: "/retailers/:id/equipment",
  input: equipmentForm,
  output: made,
  problems: ["not-found", "day-ahead"],
});

/** Says how a piece of equipment is from a day on. */
export const changeEquipment = defineRoute({
  ...writing,
  path: "/equipment/:id/state",
  input: z.object({
    id: key,
    state: z.enum(Object.keys(equipmentStates) as ["inUse", "faulty", "removed"]),
    day: isoDay,
    note: z.string().trim().max(300).default(""),
  }),
  output: nothing,
  problems: ["not-found", "entry-not-so", "day-ahead"],
});

/** Keeps a photo of the shop, without what the camera wrote beside the picture. */
export const addPhoto = defineRoute({
  ...writing,
  path: "/retailers/:id/photos",
  upload: true,
  input: photoForm,
  output: made,
  problems: ["not-found", "file-too-large", "photo-refused", "photos-too-many", "day-ahead"],
});

/** The picture of a photo. */
export const readPhoto = defineRoute({
  ...reading,
  path: "/photos/:id",
  input: z.object({ id: key }),
  output: { file: "photo.jpg" },
  problems: ["not-found"],
});

const ofEntry = { kind: careKind, id: key };

/** Strikes out an entry that was made in error; it stays, with the reason. */
export const strikeEntry = defineRoute({
  ...writing,
  path: "/care/:kind/:id/strike",
  input: z.object({ ...ofEntry, why: z.string().trim().min(1).max(300) }),
  output: nothing,
  problems: ["not-found", "entry-of-another", "entry-not-so"],
});

/** Puts an entry back that was struck out. */
export const restoreEntry = defineRoute({
  ...writing,
  path: "/care/:kind/:id/restore",
  input: z.object(ofEntry),
  output: nothing,
  problems: ["not-found", "entry-of-another", "entry-not-so", "file-lent", "photos-too-many"],
});

/** What waits in the reader's units: open promises and complaints, lent files. */
export const listCare = defineRoute({
  ...reading,
  path: "/care",
  input: nothing,
  output: careWaiting,
  problems: [],
});

/** Every contact, promise and complaint of the reader's units as a workbook. */
export const exportCare = defineRoute({
  ...reading,
  path: "/care/export",
  input: nothing,
  output: { file: "care.xlsx" },
  problems: [],
});

/** Takes contacts from a file, all or none; every bad row is named. */
export const importContacts = defineRoute({
  ...writing,
  path: "/care/contacts/file",
  upload: true,
  input: z.object({ fileName: z.string().min(1).max(255) }),
  output: z.object({
    added: z.number(),
    /** Rows that say what is known already. */
    same: z.number(),
    bad: z.array(z.object({ row: z.number(), column: titles, value: z.string(), why: titles })),
  }),
  problems: ["file-refused", "file-too-large"],
});
