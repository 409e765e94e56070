import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { type LeadTable, readLabels } from "@dongxiao/core/leads";
import { retailerIds, systemEyes, withEyes, type Books } from "@dongxiao/store/books";

import { readLeadTable } from "./read-lead-table.ts";

/** Who is on a campaign's list, by the retailers' keys. */
export interface CampaignList {
  readonly takers: readonly number[];
  readonly others: readonly number[];
  readonly unknown: number;
}

/** The column with the most licence codes of the company, and whose they are; null where no column has any. */
async function licencesIn(books: Books, { columns }: LeadTable) {
  const found = await withEyes(books, systemEyes, async (trx) => {
    const each = [];
    for (const [name, cells] of columns)
      each.push({ name, cells, ids: await retailerIds(trx, [...new Set(cells)]) });
    return each;
  });
  const [best] = found.toSorted((a, b) => b.ids.size - a.ids.size);
  return best === undefined || best.ids.size === 0 ? null : best;
}

/** The first other column that says 0 or 1 in every row; null where there is none. */
function labelsIn({ columns, lines }: LeadTable, licences: string): Uint8Array | null {
  for (const [name, cells] of columns) {
    if (name === licences) continue;
    const labels = readLabels(cells, lines);
    if (labels instanceof Uint8Array) return labels;
  }
  return null;
}

/**
 * Reads a list of licence codes and 0/1: the columns are found by what stands in them, whatever they are called. A
 * retailer that is listed twice counts as a taker when it took part once.
 */
export async function readCampaign(
  books: Books,
  place: string,
  fileName?: string,
): Promise<Reply<CampaignList> | Problem<"campaign-columns-missing" | "file-refused">> {
  const table = await readLeadTable(place, fileName);
  if ("refusal" in table) return problem("file-refused", { reason: table.refusal["zh-Hans"] });
  const licences = await licencesIn(books, table);
  const labels = licences === null ? null : labelsIn(table, licences.name);
  if (licences === null || labels === null) return problem("campaign-columns-missing");
  const [takers, others] = [new Set<number>(), new Set<number>()];
  let unknown = 0;
  for (const [row, code] of licences.cells.entries()) {
    const id = licences.ids.get(code);
    if (id === undefined) unknown += 1;
    else if (labels[row] === 1) takers.add(id);
    else others.add(id);
  }
  return reply({
    takers: [...takers],
    others: [...others].filter((one) => !takers.has(one)),
    unknown,
  });
}
