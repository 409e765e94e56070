import { type Books, systemEyes, withEyes } from "@dongxiao/store/books";

import { retailersActedOn } from "../queries/uplift.ts";
import type { Spell } from "./units.ts";

/** The retailers for whom any action was done between two ratings: they are nobody's peers in that time. */
export async function actedIn(
  books: Books,
  { before, after }: Spell,
): Promise<ReadonlySet<number>> {
  const days = { after: before.toDay, until: after.toDay };
  return new Set(await withEyes(books, systemEyes, (trx) => retailersActedOn(trx, days)));
}
