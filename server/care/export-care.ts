import { withEyes } from "@dongxiao/store/books";
import type { SheetToWrite } from "@dongxiao/store/sheets";
import { isoAfter } from "@dongxiao/core/units";

import { retailersNamed } from "../queries/named.ts";
import { careSheets, type Named } from "./care-sheets.ts";
import type { Carer } from "./carer.ts";
import { gatherCare } from "./gather-care.ts";

/** As far back as the workbook reaches: what is due later is in it too. */
const daysBack = 365;

/** The day a year before. */
export function yearBefore(today: string): string {
  return isoAfter(today, -daysBack);
}

/** The contacts, promises and complaints of a year that a carer sees, as sheets. */
export function careWorkbook(carer: Carer): Promise<readonly SheetToWrite[]> {
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const care = await gatherCare(trx, carer, { since: yearBefore(carer.today) });
    const { contacts, promises, complaints } = care;
    const ids = [...contacts, ...promises, ...complaints].map((one) => one.retailerId);
    const names = await retailersNamed(trx, [...new Set(ids)], carer.today);
    const named = <One extends { retailerId: number }>(one: One): One & Named => {
      const { name = "", licenceCode = "", line = "" } = names.get(one.retailerId) ?? {};
      return { ...one, retailer: name, licenceCode, line };
    };
    const rows = {
      contacts: contacts.map(named),
      promises: promises.map(named),
      complaints: complaints.map(named),
    };
    return careSheets(rows, carer.language);
  });
}
