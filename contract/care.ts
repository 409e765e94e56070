import {
  complaintKinds,
  complaintStates,
  contactItems,
  contactItemsMost,
  contactKinds,
  equipmentKinds,
  equipmentOwners,
  equipmentStates,
  fileForms,
  photoKinds,
  promiseSides,
  promiseStandings,
} from "@dongxiao/core/retailers";
import { z } from "zod";

import { key } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

function oneOf<Code extends string>(list: Readonly<Record<Code, unknown>>) {
  return z.enum(Object.keys(list) as [Code, ...Code[]]);
}

const written = (most: number) => z.string().trim().min(1).max(most);
const optional = (most: number) => z.string().trim().max(most).default("");

/** A contact as it is entered; the retailer's key comes with it. */
export const contactForm = z.object({
  id: key,
  day: isoDay,
  kind: oneOf(contactKinds),
  person: optional(60),
  summary: written(1000),
  items: z.array(oneOf(contactItems)).max(contactItemsMost).default([]),
  followUp: optional(300),
  followUpDay: isoDay.nullable().default(null),
});

/** A promise as it is entered. */
export const promiseForm = z.object({
  id: key,
  side: oneOf(promiseSides).default("wholesaler"),
  text: written(500),
  dueDay: isoDay,
});

/** What a retailer brings forward, as it is entered. */
export const complaintForm = z.object({
  id: key,
  kind: oneOf(complaintKinds),
  text: written(1000),
  deadline: isoDay.nullable().default(null),
});

/** A loan as it is entered. */
export const loanForm = z
  .object({
    id: key,
    form: oneOf(fileForms),
    borrower: written(60),
    purpose: written(300),
    lentDay: isoDay,
    dueDay: isoDay,
  })
  .refine(({ lentDay, dueDay }) => lentDay <= dueDay, { message: "due before it was lent" });

/** A piece of equipment as it is entered. */
export const equipmentForm = z.object({
  id: key,
  kind: oneOf(equipmentKinds),
  code: optional(60),
  owner: oneOf(equipmentOwners).default("wholesaler"),
  placedDay: isoDay,
  note: optional(300),
});

/** What is said of a photo that is sent. */
export const photoForm = z.object({
  id: key,
  takenDay: isoDay,
  kind: oneOf(photoKinds),
  caption: optional(200),
});

/** The kinds of entries that may be struck out. */
export const careKind = z.enum(["contact", "promise", "complaint", "loan", "equipment", "photo"]);

const entry = z.object({
  id: z.number(),
  retailerId: z.number(),
  enteredBy: z.string().nullable(),
  enteredAt: moment,
  /** Why it was struck out; null while it holds. */
  struckWhy: z.string().nullable(),
  /** Whether the reader may strike it out or put it back. */
  mine: z.boolean(),
});

/** One contact. */
export const contactShown = entry.extend(contactForm.omit({ id: true }).shape);

/** One promise and where it stands. */
export const promiseShown = entry.extend({
  ...promiseForm.omit({ id: true }).shape,
  standing: oneOf(promiseStandings),
  settledDay: isoDay.nullable(),
  note: z.string(),
});

/** What a retailer brought forward, and every step of the answer. */
export const complaintShown = entry.extend({
  ...complaintForm.omit({ id: true }).shape,
  /** Entered by the retailer's own sign-in. */
  own: z.boolean(),
  state: oneOf(complaintStates),
  isLate: z.boolean(),
  moves: z.array(
    z.object({
      to: oneOf(complaintStates),
      text: z.string(),
      by: z.string().nullable(),
      at: moment,
    }),
  ),
});

/** One loan of a file. */
export const loanShown = entry.extend({
  form: oneOf(fileForms),
  borrower: z.string(),
  purpose: z.string(),
  lentDay: isoDay,
  dueDay: isoDay,
  returnedDay: isoDay.nullable(),
  note: z.string(),
  isLate: z.boolean(),
});

/** One piece of equipment. */
export const equipmentShown = entry.extend({
  ...equipmentForm.omit({ id: true }).shape,
  state: oneOf(equipmentStates),
  /** The day on which it came to be as it is. */
  stateDay: isoDay,
});

/** One photo; its picture is asked for by its own route. */
export const photoShown = entry.extend(photoForm.omit({ id: true }).shape);

/** Who keeps a retailer's file. */
export const custodianShown = z.object({
  personId: z.number(),
  name: z.string(),
  since: isoDay,
  of: z.enum(["retailer", "line"]),
});

/** Everything about how one retailer is looked after; its own people read the part that is for them. */
export const careAnswer = z.object({
  /** Whether the reader is shown the wholesaler's part too. */
  isStaff: z.boolean(),
  /** How the retailer likes to be served, where somebody noted it; for staff alone. */
  serviceStyle: z.object({ titles, advice: titles }).nullable(),
  contacts: z.array(contactShown),
  promises: z.array(promiseShown),
  complaints: z.array(complaintShown),
  loans: z.array(loanShown),
  equipment: z.array(equipmentShown),
  photos: z.array(photoShown),
  photosMost: z.number(),
  custodian: custodianShown.nullable(),
  /** Who may be named to keep the file. */
  custodianChoices: z.array(z.object({ id: z.number(), name: z.string() })),
});

/** Everything about how one retailer is looked after. */
export type CareAnswer = z.output<typeof careAnswer>;

const named = { retailer: z.string(), licenceCode: z.string(), line: z.string() };

/** What waits for somebody in the reader's units. */
export const careWaiting = z.object({
  promises: z.array(promiseShown.extend(named)),
  complaints: z.array(complaintShown.extend(named)),
  loans: z.array(loanShown.extend(named)),
});

/** What waits for somebody. */
export type CareWaiting = z.output<typeof careWaiting>;
