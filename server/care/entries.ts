import { problem, type Problem, type Reply } from "@dongxiao/contract";
import {
  type AnyCareEntry,
  audit,
  type AuditEntry,
  type CareKind,
  insertEntry,
  type NewCareEntry,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import { peopleNamed, retailersNamed } from "../queries/named.ts";
import type { Carer } from "./carer.ts";

/** Runs work on a retailer that the carer sees today, in one transaction. */
export function onRetailer<Value>(
  { books, eyes, today }: Carer,
  id: number,
  work: (trx: Trx) => Promise<Value>,
): Promise<Value | Problem<"not-found">> {
  return withEyes(books, eyes, async (trx) => {
    const seen = await retailersNamed(trx, [id], today);
    return seen.has(id) ? work(trx) : notFound(id);
  });
}

/** What was asked for is done; there is nothing to say of it. */
export type Done = Reply<Record<string, never>>;

/** There is no such thing under these eyes. */
export function notFound(what: number | string): Problem<"not-found"> {
  return problem("not-found", { what: String(what) });
}

/** A deed as the log keeps it, by whoever looks after the retailer. */
type Deed = Pick<AuditEntry, "action" | "before" | "after" | "reason">;

/** Writes a deed into the log, in the transaction that does it. */
export function tell(
  trx: Trx,
  { personId }: Carer,
  subjectKind: CareKind | "file-custodian",
  id: number,
  deed: Deed,
): Promise<void> {
  return audit(trx, { ...deed, personId, subjectKind, subjectId: String(id) });
}

/** Keeps an entry and tells the log; null when it is a paper file that is lent already. */
export async function addEntry<Kind extends CareKind>(
  trx: Trx,
  carer: Carer,
  kind: Kind,
  entry: NewCareEntry<Kind>,
): Promise<number | null> {
  const id = await insertEntry(trx, kind, entry);
  if (id !== null) await tell(trx, carer, kind, id, { action: `add-${kind}`, after: entry });
  return id;
}

/** Whether an entry is the carer's to change: its own, nobody's, or anybody's to a manager. */
export function isMine(
  { personId, isManager }: Carer,
  { enteredBy }: Pick<AnyCareEntry, "enteredBy">,
): boolean {
  return isManager || enteredBy === null || enteredBy === personId;
}

/** Refuses what only the maker of an entry or a manager may do; null when the carer may. */
export async function refusalOfAnother(
  trx: Trx,
  carer: Carer,
  entry: Pick<AnyCareEntry, "enteredBy">,
): Promise<Problem<"entry-of-another"> | null> {
  if (isMine(carer, entry)) return null;
  const names = await peopleNamed(trx, [entry.enteredBy]);
  return problem("entry-of-another", { owner: names.get(entry.enteredBy) ?? "-" });
}

/** Refuses a day that has not come yet; null when it has. */
export function refusalOfDay({ today }: Carer, day: string): Problem<"day-ahead"> | null {
  return day > today ? problem("day-ahead", { day, today }) : null;
}
