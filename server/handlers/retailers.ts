import { problem, reply } from "@dongxiao/contract";
import { withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import { retailersWith } from "../file/find-retailers.ts";
import { rolesOf } from "../file/writing.ts";
import { recordCount } from "../queries/observations.ts";
import { retailerPage } from "../queries/retailer-page.ts";
import { type RetailerAsOf, retailersAsOf } from "../queries/retailers.ts";
import { writeSheet } from "../wire/sheet.ts";
import { retailerSheet } from "./retailer-sheet.ts";

function listAsOf(call: Call, day: string): Promise<RetailerAsOf[]> {
  return withEyes(call.house.books, call.eyes, (trx) => retailersAsOf(trx, day));
}

export const listRetailers: HandlerOf<"listRetailers"> = async ({ asOf, ...filter }, call) => {
  const { language, today, house, eyes } = call;
  const day = asOf ?? today;
  return withEyes(house.books, eyes, async (trx) => {
    const found = await retailersWith(trx, filter, { day, language, roles: rolesOf(call) });
    if (!found.ok) return found;
    const rows = await retailersAsOf(trx, day);
    const kept = rows.filter(({ id }) => found.value === null || found.value.has(id));
    const retailers = kept.map(({ lineCode: _code, ...row }) => row);
    return reply({ asOf: day, retailers });
  });
};

export const exportRetailers: HandlerOf<"exportRetailers"> = async (input, call) => {
  const day = input.asOf ?? call.today;
  const rows = await listAsOf(call, day);
  const chosen = input.ids === undefined ? null : new Set(input.ids.split(",").map(Number));
  const kept = chosen === null ? rows : rows.filter(({ id }) => chosen.has(id));
  return reply(writeSheet(`retailers-${day}.xlsx`, retailerSheet(kept, call.language)));
};

export const readRetailer: HandlerOf<"readRetailer"> = async ({ id, asOf }, call) => {
  const page = await retailerPage(call, id, asOf ?? call.today);
  return page === null ? problem("not-found", { what: String(id) }) : reply(page);
};

export const recordObservation: HandlerOf<"recordObservation"> = async (input, call) => {
  const observationId = await recordCount(call, input);
  if (observationId === null) return problem("not-found", { what: String(input.id) });
  return reply({ observationId });
};
