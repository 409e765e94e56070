import {
  fileFieldForm,
  licenceForm,
  problem,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import type { FieldValue } from "@dongxiao/core/retailers";
import { fileFields, retailerIds, systemEyes, withEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { formed } from "../analysis/question.ts";
import { changeFile } from "../file/change-file.ts";
import { changeLicence } from "../file/change-licence.ts";
import { fieldCard } from "../file/field-cards.ts";
import { typedValue } from "../file/find-retailers.ts";
import { licenceWorklist } from "../file/licence-worklist.ts";
import { addField } from "../file/own-fields.ts";
import { readFile } from "../file/read-file.ts";
import type { Writing } from "../file/writing.ts";
import type { Workshop } from "../workshop.ts";
import { defineErrand } from "./errand.ts";

const roles = ["administrator"];
const retailer = z.string().min(1);
const day = z.iso.date().optional();

function writingOf({ books, clock }: Workshop): Writing {
  return { books, eyes: systemEyes, roles, today: clock.today(), language: "zh-Hans" };
}

/** The key of a licence code. */
async function keyOf(
  { books }: Workshop,
  code: string,
): Promise<Reply<number> | Problem<"not-found">> {
  const ids = await withEyes(books, systemEyes, (trx) => retailerIds(trx, [code]));
  const id = ids.get(code);
  return id === undefined ? problem("not-found", { what: code }) : reply(id);
}

/** Shows one retailer's file as of a day. */
export const fileShow = defineErrand({
  input: z.object({ retailer, asOf: day }),
  run: async (workshop, { retailer: code, asOf }) => {
    const key = await keyOf(workshop, code);
    if (!key.ok) return key;
    const on = asOf ?? workshop.clock.today();
    return readFile(writingOf(workshop), workshop.facts, { id: key.value, day: on });
  },
});

/** Every field, the company's own after the house's. */
export const fileFieldList = defineErrand({
  input: z.unknown(),
  run: ({ books }) =>
    withEyes(books, systemEyes, async (trx) =>
      reply((await fileFields(trx)).map((field) => fieldCard(field, roles))),
    ),
});

/** What somebody typed for a field of a file; nothing empties it. */
async function typedFor(
  workshop: Workshop,
  name: string,
  typed: string,
): Promise<Reply<FieldValue | null> | Problem<"not-found" | "field-value-refused">> {
  const fields = await withEyes(workshop.books, systemEyes, fileFields);
  const field = fields.find(({ id }) => id === name);
  if (field === undefined) return problem("not-found", { what: name });
  return typed === "" ? reply(null) : typedValue(field, typed, { language: "zh-Hans" });
}

/** Changes one field of a file from a day on; a tag is a yes-or-no field. */
export const fileSet = defineErrand({
  input: z.object({
    retailer,
    field: z.string(),
    value: z.string(),
    fromDay: day,
    reason: z.string().default(""),
  }),
  run: async (workshop, { retailer: code, field, value: typed, fromDay, reason }) => {
    const key = await keyOf(workshop, code);
    if (!key.ok) return key;
    const value = await typedFor(workshop, field, typed);
    if (!value.ok) return value;
    const values = { [field]: value.value };
    return changeFile(writingOf(workshop), { id: key.value, fromDay, reason, values });
  },
});

/** Adds a field of the company's own. */
export const fileAddField = defineErrand({
  input: z.unknown(),
  run: async (workshop, given) => {
    const form = formed(fileFieldForm, given);
    return form.ok ? addField(writingOf(workshop), form.value) : form;
  },
});

/** Changes the state of a licence from a day on, or takes back what was said last. */
export const fileLicence = defineErrand({
  input: z.object({ retailer, form: z.unknown() }),
  run: async (workshop, { retailer: code, form: given }) => {
    const form = formed(licenceForm, given);
    if (!form.ok) return form;
    const key = await keyOf(workshop, code);
    return key.ok ? changeLicence(writingOf(workshop), { ...form.value, id: key.value }) : key;
  },
});

/** The licences that a rule finds odd today. */
export const fileWarnings = defineErrand({
  input: z.unknown(),
  run: async ({ books, facts, clock }) =>
    reply(await licenceWorklist({ books, facts, eyes: systemEyes, today: clock.today() })),
});
