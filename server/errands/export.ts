import { reply } from "@dongxiao/contract";
import { systemEyes, withEyes } from "@dongxiao/store/books";
import { writeCsv, writeWorkbook } from "@dongxiao/store/sheets";
import { languages } from "@dongxiao/core/units";
import { z } from "zod";

import { retailerSheet } from "../handlers/retailer-sheet.ts";
import { skuSheet } from "../handlers/sku-sheet.ts";
import type { ListSheet } from "../handlers/list-sheet.ts";
import type { Workshop } from "../workshop.ts";
import { retailersAsOf } from "../queries/retailers.ts";
import { skuList } from "../queries/skus.ts";
import { defineErrand } from "./errand.ts";

const input = z.object({
  what: z.enum(["retailers", "skus"]),
  file: z.string(),
  asOf: z.iso.date().optional(),
  language: z.enum(languages),
});

async function sheetOf(
  workshop: Workshop,
  { what, asOf, language }: z.output<typeof input>,
): Promise<ListSheet> {
  const day = asOf ?? workshop.clock.today();
  if (what === "skus") return skuSheet(await skuList(workshop, systemEyes, day), language);
  const rows = await withEyes(workshop.books, systemEyes, (trx) => retailersAsOf(trx, day));
  return retailerSheet(rows, language);
}

/** Writes retailers or SKUs as a workbook or, by the file's name, as CSV. */
export const exportTable = defineErrand({
  input,
  run: async (workshop, wish) => {
    const sheet = await sheetOf(workshop, wish);
    const headers = sheet.columns.map(({ header }) => header);
    if (wish.file.endsWith(".csv")) await writeCsv(wish.file, { headers, rows: sheet.rows });
    else await writeWorkbook(wish.file, { sheets: [sheet] });
    return reply({ file: wish.file, rows: sheet.rows.length });
  },
});
