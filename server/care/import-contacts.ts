import { type Problem, reply, type Reply } from "@dongxiao/contract";
import { careEntries, type Trx, withEyes } from "@dongxiao/store/books";

import { retailersAsOf } from "../queries/retailers.ts";
import type { Carer } from "./carer.ts";
import { type BadCell, type ContactCells, contactIn, type FiledContact } from "./contact-file.ts";
import { addEntry } from "./entries.ts";

/** What came of a file of contacts. */
export interface ContactsTaken {
  readonly added: number;
  readonly same: number;
  readonly bad: BadCell[];
}

/** Takes the contacts of a file, all or none; a row that says what is known already changes nothing. */
export function takeContacts(
  carer: Carer,
  rows: readonly ContactCells[],
): Promise<Reply<ContactsTaken> | Problem<never>> {
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const seen = await retailersAsOf(trx, carer.today);
    const known = new Map(seen.map(({ licenceCode, id }) => [licenceCode, id]));
    const read = rows.map((cells) => contactIn(cells, known, carer.today));
    const bad = read.flatMap((one) => (isContact(one) ? [] : one));
    if (bad.length > 0) return reply({ added: 0, same: 0, bad });
    const filed = read.filter(isContact);
    const added = await addFresh(trx, carer, filed);
    return reply({ added, same: filed.length - added, bad: [] });
  });
}

const isContact = (one: FiledContact | readonly BadCell[]): one is FiledContact =>
  "retailerId" in one;

const markOf = ({ retailerId, day, kind, summary }: FiledContact): string =>
  JSON.stringify([retailerId, day, kind, summary]);

async function addFresh(trx: Trx, carer: Carer, filed: readonly FiledContact[]): Promise<number> {
  const retailers = [...new Set(filed.map(({ retailerId }) => retailerId))];
  const held = await careEntries(trx, "contact", { retailers });
  const marks = new Set(held.filter(({ struckAt }) => struckAt === null).map(markOf));
  let added = 0;
  for (const contact of filed) {
    const mark = markOf(contact);
    if (marks.has(mark)) continue;
    marks.add(mark);
    const rest = { items: [], followUp: "", followUpDay: null, enteredBy: carer.personId };
    await addEntry(trx, carer, "contact", { ...contact, ...rest });
    added += 1;
  }
  return added;
}
