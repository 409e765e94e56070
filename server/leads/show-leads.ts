import {
  type leadStates,
  type LeadListShown,
  type LeadRowShown,
  type LeadSummary,
  problem,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import { type KeptReason, reasonSentence } from "@dongxiao/core/leads";
import {
  type LeadList,
  leadListById,
  leadRows,
  type NamedLead,
  type Trx,
} from "@dongxiao/store/books";

import { type KeptSummary, summaryShown } from "./made-leads.ts";

/** What part of a list is asked for. */
export interface LeadPart {
  readonly id: number;
  readonly search?: string | undefined;
  readonly line?: string | undefined;
  readonly state?: (typeof leadStates)[number] | undefined;
  /** How many are listed; all when left out. */
  readonly top?: number;
}

/** A list, as far as somebody sees it. */
export interface LeadsShown {
  readonly list: LeadListShown;
  readonly summary: LeadSummary;
  readonly lines: { readonly line: string; readonly leads: number }[];
  readonly listed: number;
  readonly rows: LeadRowShown[];
}

/** A list without its rows, as people see it. */
export function listShown({ madeByName, ...list }: LeadList): LeadListShown {
  const { id, kind, name, skuId, asOf, cycle, weeks, leads, madeAt } = list;
  return { id, kind, name, skuId, asOf, cycle, weeks, leads, madeAt, madeBy: madeByName };
}

/** The sentences of kept reasons. */
export function sentencesOf(reasons: readonly KeptReason[], { features }: KeptSummary) {
  const medians = new Map(features.map(({ id, median }) => [id, median]));
  return reasons.flatMap((reason) => {
    const said = reasonSentence(reason, (feature) => medians.get(feature) ?? "");
    return said === null ? [] : [said];
  });
}

function rowShown(row: NamedLead, summary: KeptSummary): LeadRowShown {
  const { retailerId, rank, licenceCode, name, lineName, score, state, note } = row;
  return {
    id: retailerId,
    rank,
    licence: licenceCode,
    name,
    line: lineName,
    score,
    reasons: sentencesOf(row.reasons, summary),
    state,
    note,
  };
}

function linesOf(rows: readonly NamedLead[]): LeadsShown["lines"] {
  const lines = Map.groupBy(rows, ({ lineName }) => lineName);
  return [...lines]
    .map(([line, own]) => ({ line, leads: own.length }))
    .toSorted((a, b) => (a.line < b.line ? -1 : 1));
}

function isWanted({ search = "", line, state }: LeadPart) {
  const wanted = search.trim().toLowerCase();
  return (row: NamedLead): boolean =>
    (line === undefined || row.lineName === line) &&
    (state === undefined || row.state === state) &&
    (wanted === "" ||
      row.name.toLowerCase().includes(wanted) ||
      row.licenceCode.toLowerCase().includes(wanted));
}

/** Shows a part of a kept list, with everybody as they stand on a day. */
export async function showLeads(
  trx: Trx,
  part: LeadPart,
  today: string,
): Promise<Reply<LeadsShown> | Problem<"not-found">> {
  const list = await leadListById(trx, part.id);
  if (list === null) return problem("not-found", { what: String(part.id) });
  const summary = list.summary as KeptSummary;
  const all = await leadRows(trx, part.id, today);
  const found = all.filter(isWanted(part));
  return reply({
    list: listShown(list),
    summary: summaryShown(summary),
    lines: linesOf(all),
    listed: found.length,
    rows: found.slice(0, part.top).map((row) => rowShown(row, summary)),
  });
}
