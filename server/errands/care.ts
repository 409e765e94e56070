import {
  complaintForm,
  contactForm,
  loanForm,
  moveComplaint,
  problem,
  type Problem,
  promiseForm,
  reply,
  type Reply,
  returnFile,
  settlePromise,
  strikeEntry,
} from "@dongxiao/contract";
import { retailerIds, systemEyes, withEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { formed } from "../analysis/question.ts";
import { cardParts } from "../care/card/card-lines.ts";
import { cardOf } from "../care/card/read-cards.ts";
import { carerIn } from "../care/carer.ts";
import { goOn, keepComplaint } from "../care/complaints.ts";
import { keepContact } from "../care/contacts.ts";
import { lend, takeBack } from "../care/custody.ts";
import { endPromise, keepPromise } from "../care/promises.ts";
import { careOf, careWaiting } from "../care/read-care.ts";
import { strikeEntry as strike } from "../care/struck.ts";
import type { Workshop } from "../workshop.ts";
import { defineErrand } from "./errand.ts";

const retailer = z.string().min(1);

/** The key of a licence; refused when there is none of that code. */
async function idOf(
  { books }: Workshop,
  licence: string,
): Promise<Reply<number> | Problem<"not-found">> {
  const ids = await withEyes(books, systemEyes, (trx) => retailerIds(trx, [licence]));
  const id = ids.get(licence);
  return id === undefined ? problem("not-found", { what: licence }) : reply(id);
}

/** An errand that writes one entry about the retailer of a licence. */
function entryErrand<Form extends z.ZodType>(
  form: Form,
  keep: (
    carer: ReturnType<typeof carerIn>,
    form: z.output<Form>,
  ) => Promise<Reply<unknown> | Problem>,
) {
  return defineErrand({
    input: z.looseObject({ retailer }),
    run: async (workshop, { retailer: licence, ...given }) => {
      const id = await idOf(workshop, licence);
      if (!id.ok) return id;
      const entered = formed(form, { ...given, id: id.value });
      return entered.ok ? keep(carerIn(workshop), entered.value) : entered;
    },
  });
}

/** Writes down a contact. */
export const careContact = entryErrand(contactForm, keepContact);

/** Writes down a promise. */
export const carePromise = entryErrand(promiseForm, keepPromise);

/** Brings something forward for a retailer. */
export const careComplaint = entryErrand(complaintForm, keepComplaint);

/** Lends a file. */
export const careLend = entryErrand(loanForm, lend);

/** Says how a promise ended. */
export const careSettle = defineErrand({
  input: settlePromise.input,
  run: (workshop, input) => endPromise(carerIn(workshop), input),
});

/** Answers, closes or reopens a complaint. */
export const careAnswer = defineErrand({
  input: moveComplaint.input,
  run: (workshop, input) => goOn(carerIn(workshop), input),
});

/** Takes a lent file back. */
export const careReturn = defineErrand({
  input: returnFile.input,
  run: (workshop, input) => takeBack(carerIn(workshop), input),
});

/** Strikes an entry out. */
export const careStrike = defineErrand({
  input: strikeEntry.input,
  run: (workshop, input) => strike(carerIn(workshop), input),
});

/** How one retailer is looked after, or what waits for somebody in the whole company. */
export const careList = defineErrand({
  input: z.object({ retailer: retailer.optional() }),
  run: async (workshop, { retailer: licence }) => {
    if (licence === undefined) return careWaiting(carerIn(workshop));
    const id = await idOf(workshop, licence);
    return id.ok ? careOf(carerIn(workshop), id.value) : id;
  },
});

/** One retailer's card, with its lines in words. */
export const card = defineErrand({
  input: z.object({ retailer }),
  run: async (workshop, { retailer: licence }) => {
    const id = await idOf(workshop, licence);
    if (!id.ok) return id;
    const found = await cardOf(workshop.facts, carerIn(workshop), id.value);
    if (found === null) return problem("not-found", { what: licence });
    return reply({ card: found, parts: cardParts(found, "zh-Hans") });
  },
});
