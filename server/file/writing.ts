import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { isoAfter, type Language } from "@dongxiao/core/units";
import type { Books, Eyes, Trx } from "@dongxiao/store/books";

import type { Call } from "../call.ts";
import { retailersAsOf } from "../queries/retailers.ts";

/** Who changes something about a retailer, with whose eyes and roles, and what day it is. */
export interface Writing {
  readonly books: Books;
  readonly eyes: Eyes;
  readonly roles: readonly string[];
  readonly today: string;
  readonly language: Language;
}

/** The roles that somebody holds today. */
export function rolesOf({ visitor }: Call): readonly string[] {
  return visitor?.posts.map(({ role }) => role) ?? [];
}

/** How somebody who asks over the wire writes. */
export function writingOf(call: Call): Writing {
  const { house, eyes, today, language } = call;
  return { books: house.books, eyes, today, language, roles: rolesOf(call) };
}

/** A change may be said as far ahead as an import may say it. */
const daysAhead = 400;

/** The days between which something about a retailer may change: from its first registration on. */
export interface Reach {
  readonly least: string;
  readonly most: string;
}

/** The last day from which something may be changed. */
export function lastDay(today: string): string {
  return isoAfter(today, daysAhead);
}

/** The day from which a change of a retailer holds, today where none is said; refused where these eyes do not see it. */
export async function fromDayOf(
  trx: Trx,
  { today }: Pick<Writing, "today">,
  { id, fromDay = today }: { readonly id: number; readonly fromDay?: string | undefined },
): Promise<Reply<string> | Problem<"not-found" | "day-out-of-reach">> {
  const [seen] = await retailersAsOf(trx, today, id);
  if (seen === undefined) return problem("not-found", { what: String(id) });
  const spans = await trx
    .selectFrom("retailerSpan")
    .select("during")
    .where("retailerId", "=", id)
    .orderBy("during")
    .execute();
  const reach: Reach = { least: spans[0]?.during.from ?? today, most: lastDay(today) };
  if (fromDay < reach.least || fromDay > reach.most)
    return problem("day-out-of-reach", { ...reach });
  return reply(fromDay);
}
