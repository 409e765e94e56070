import type { LeadRowShown, LeadSummary } from "@dongxiao/contract";
import { retailersAsOf } from "@dongxiao/store/books";

import type { Memories } from "./evidence.ts";
import { type MadeLeads, summaryShown } from "./made-leads.ts";
import { sentencesOf } from "./show-leads.ts";

/** Leads that were not kept, in the company's own names. */
export interface LeadsTold extends Omit<MadeLeads, "summary" | "rows"> {
  readonly summary: LeadSummary;
  readonly rows: readonly Omit<LeadRowShown, "state" | "note">[];
}

/** Names the retailers of a list as they stood on its day. */
export async function leadsTold(
  { books }: Memories,
  { summary, rows, ...list }: MadeLeads,
): Promise<LeadsTold> {
  const known = await retailersAsOf(books.owner, list.asOf);
  const byId = new Map(known.map((one) => [one.id, one]));
  return {
    ...list,
    summary: summaryShown(summary),
    rows: rows.map(({ retailer, score, reasons }, place) => ({
      id: retailer,
      rank: place + 1,
      licence: byId.get(retailer)?.licenceCode ?? "",
      name: byId.get(retailer)?.name ?? "",
      line: byId.get(retailer)?.lineName ?? "",
      score,
      reasons: sentencesOf(reasons, summary),
    })),
  };
}
