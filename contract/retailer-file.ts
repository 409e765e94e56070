import {
  fieldTypes,
  fileAccess,
  fileGroups,
  licenceActions,
  licenceRules,
} from "@dongxiao/core/retailers";
import { z } from "zod";

import { isoDay, moment, titles } from "./values.ts";

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** What a field may hold on the wire: text, a number (money in cents), yes or no; null empties it. */
export const fieldValue = z.union([z.string().max(200), z.number(), z.boolean()]);

const choices = z.record(z.string().regex(/^[A-Za-z0-9_-]{1,40}$/), z.object({ titles }));
const named = z.object({
  "zh-Hans": z.string().trim().min(1).max(40),
  "zh-Hant": z.string().trim().min(1).max(40),
  en: z.string().trim().min(1).max(60),
});

/** One field of a retailer's file, as its reader may see it. */
export const fileFieldCard = z.object({
  id: z.string(),
  group: z.enum(keysOf(fileGroups)),
  titles,
  type: z.enum(fieldTypes),
  unit: titles.nullable(),
  least: z.number(),
  most: z.number(),
  digits: z.boolean(),
  choices: z.record(z.string(), z.object({ titles })),
  access: z.enum(keysOf(fileAccess)),
  retired: z.boolean(),
  /** Whether the company added it itself. */
  own: z.boolean(),
  /** Whether its reader may change what it holds. */
  writable: z.boolean(),
  /** Whether its reader sees the last characters only. */
  masked: z.boolean(),
});

/** One field of a retailer's file. */
export type FileFieldCard = z.output<typeof fileFieldCard>;

/** A field that a company adds: a tag is a yes-or-no field of the group of tags. */
export const fileFieldForm = z
  .object({
    id: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]{1,39}$/)
      .optional(),
    group: z.enum(keysOf(fileGroups)).default("own"),
    titles: named,
    type: z.enum(fieldTypes),
    unit: named.nullable().default(null),
    least: z.number().nonnegative().optional(),
    most: z.number().positive().optional(),
    choices: choices.default({}),
    access: z.enum(keysOf(fileAccess)).default("staff"),
  })
  .refine(({ group, type }) => group !== "tags" || type === "yesNo", {
    message: "a tag is a yes-or-no field",
  })
  .refine(({ type, choices: some }) => (type === "choice") === Object.keys(some).length > 0, {
    message: "a choice needs choices, and nothing else has them",
  })
  .refine(({ least = 0, most = Infinity }) => least <= most, { message: "least is above most" })
  .refine(({ access, type }) => access !== "account" || type === "text", {
    message: "only a text is masked",
  });

/** What may change of a field. */
export const fileFieldNaming = z.object({
  field: z.string(),
  titles: named,
  choices: choices.default({}),
  retired: z.boolean(),
});

/** What one field held from a day on. */
export const fileEntry = z.object({
  field: z.string(),
  from: isoDay,
  to: isoDay.nullable(),
  value: fieldValue.nullable(),
  reason: z.string(),
  by: z.string().nullable(),
  at: moment,
  importId: z.number().nullable(),
});

/** One entry of a file. */
export type FileEntry = z.output<typeof fileEntry>;

/** One question about a licence and what was said on it. */
export const licenceQuestion = z.object({
  id: z.number(),
  rule: z.string(),
  since: isoDay,
  text: z.string(),
  state: z.enum(["open", "replied", "concluded"]),
  askedBy: z.string().nullable(),
  askedAt: moment,
  reply: z.string(),
  repliedAt: moment.nullable(),
  conclusion: z.string(),
  concludedAt: moment.nullable(),
});

/** What a rule found odd about a licence; nothing follows by itself. */
export const licenceWarning = z.object({
  rule: z.enum(keysOf(licenceRules)),
  since: isoDay,
  sentence: titles,
});

/** A retailer whose licence a rule finds odd, and the question that is open about it. */
export const licenceWorkRow = z.object({
  retailerId: z.number(),
  licenceCode: z.string(),
  name: z.string(),
  line: z.string(),
  ...licenceWarning.shape,
  question: z.enum(["open", "replied", "concluded"]).nullable(),
});

/** One row of what is to be asked about licences. */
export type LicenceWorkRow = z.output<typeof licenceWorkRow>;

/** One retailer's file as of a day, with everything that came before. */
export const retailerFile = z.object({
  asOf: isoDay,
  fields: z.array(fileFieldCard),
  /** What holds on the day, by field; what holds nothing is missing. */
  values: z.record(z.string(), fieldValue),
  /** The newest first. */
  entries: z.array(fileEntry),
  warnings: z.array(licenceWarning),
  questions: z.array(licenceQuestion),
});

/** One retailer's file. */
export type RetailerFile = z.output<typeof retailerFile>;

/** A change of some fields from a day on; null empties a field. */
export const fileChangeForm = z.object({
  fromDay: isoDay.optional(),
  reason: z.string().trim().max(500).default(""),
  values: z.record(z.string(), fieldValue.nullable()),
});

/** A change of what a retailer is grouped, found and visited by. */
export const attributesForm = z.object({
  fromDay: isoDay.optional(),
  reason: z.string().trim().min(1).max(500),
  attributes: z
    .object({
      name: z.string().trim().min(1).max(120),
      address: z.string().trim().max(200),
      phone: z.string().trim().max(40),
      businessType: z.string(),
      marketType: z.string(),
      tradeArea: z.string(),
      sizeClass: z.string(),
      longitude: z.number().min(-180).max(180).nullable(),
      latitude: z.number().min(-90).max(90).nullable(),
      routeOrder: z.number().int().min(1).max(100_000).nullable(),
    })
    .partial(),
});

/** A change of a licence's state from a day on. */
export const licenceForm = z
  .object({
    action: z.enum([...keysOf(licenceActions), "takeBack"]),
    fromDay: isoDay.optional(),
    untilDay: isoDay.nullable().default(null),
    reason: z.string().trim().min(1).max(500),
  })
  .refine(({ action, untilDay }) => untilDay === null || action === "suspend", {
    message: "only a suspension ends by itself",
  })
  .refine(({ fromDay = "", untilDay }) => untilDay === null || untilDay > fromDay, {
    message: "a suspension ends after it begins",
  });
