import { withEyes } from "@dongxiao/store/books";

import { retailersNamed } from "../queries/named.ts";
import type { Carer } from "./carer.ts";

/** Whether a retailer lies in the units that somebody works for, whatever shop of one's own one may have beside. */
export async function seesAsStaff(
  { books, eyes, today }: Carer,
  retailerId: number,
): Promise<boolean> {
  if (eyes.paths.length === 0) return false;
  const seen = await withEyes(books, { ...eyes, retailerId: null }, (trx) =>
    retailersNamed(trx, [retailerId], today),
  );
  return seen.has(retailerId);
}
