import { type addContact, type Problem, reply, type Reply } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import type { z } from "zod";

import type { Carer } from "./carer.ts";
import { addEntry, onRetailer, refusalOfDay } from "./entries.ts";

type Made = Reply<{ id: number }>;
type Form = z.output<(typeof addContact)["input"]>;

/** Writes down a contact. */
export async function keepContact(
  carer: Carer,
  { id: retailerId, ...contact }: Form,
): Promise<Made | Problem<"not-found" | "day-ahead">> {
  const refusal = refusalOfDay(carer, contact.day);
  if (refusal !== null) return refusal;
  return onRetailer(carer, retailerId, async (trx) => {
    const entry = { ...contact, retailerId, enteredBy: carer.personId };
    const id = await addEntry(trx, carer, "contact", entry);
    assert(id !== null, "a contact stands in nobody's way");
    return reply({ id });
  });
}
