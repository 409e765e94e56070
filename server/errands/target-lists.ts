import { problem, reply } from "@dongxiao/contract";
import { retailerIds, systemEyes, withEyes } from "@dongxiao/store/books";
import { whyUnwritable } from "@dongxiao/store/folders";
import { writeWorkbook } from "@dongxiao/store/sheets";
import path from "node:path";
import { z } from "zod";

import { ledgerOf, targetBook } from "../targets/export-targets.ts";
import { showTargetRegister } from "../targets/list-shown.ts";
import { targetSheets } from "../targets/target-sheets.ts";
import { defineErrand } from "./errand.ts";
import { deskOf, reading, targetWordsGiven } from "./target-desk.ts";

const { day, register } = targetWordsGiven;

/** Shows a register's list as of a day, and as it was known at a moment. */
export const targetList = defineErrand({
  input: z.object({ register, asOf: day, knownAt: z.string().optional() }),
  run: async (workshop, { register: name, ...asked }) => {
    const desk = await deskOf(workshop, { register: name });
    if (!desk.ok) return desk;
    return showTargetRegister(reading(workshop, desk.value.actor), desk.value.id, asked);
  },
});

/** Shows the ledger of a register, or of one retailer in it. */
export const targetHistory = defineErrand({
  input: z.object({ register, retailer: z.string().optional() }),
  run: async (workshop, { register: name, retailer }) => {
    const desk = await deskOf(workshop, { register: name });
    if (!desk.ok) return desk;
    const { id, actor } = desk.value;
    if (retailer === undefined) return ledgerOf(reading(workshop, actor), id, undefined);
    const { books } = workshop;
    const keys = await withEyes(books, systemEyes, (trx) => retailerIds(trx, [retailer]));
    const key = keys.get(retailer);
    if (key === undefined) return problem("not-found", { what: retailer });
    return ledgerOf(reading(workshop, actor), id, key);
  },
});

/** Writes a register as a workbook. */
export const targetExport = defineErrand({
  input: z.object({ register, asOf: day, file: z.string() }),
  run: async (workshop, { register: name, asOf = workshop.clock.today(), file }) => {
    const desk = await deskOf(workshop, { register: name });
    if (!desk.ok) return desk;
    const { facts } = workshop;
    const room = { ...reading(workshop, desk.value.actor), facts };
    const book = await targetBook(room, desk.value.id, asOf);
    if (!book.ok) return book;
    const folder = path.dirname(file);
    const why = whyUnwritable(folder);
    if (why !== null) return problem("folder-unwritable", { folder, why });
    await writeWorkbook(file, { sheets: targetSheets(book.value, "zh-Hans") });
    return reply({ file, rows: book.value.answer.rows.length });
  },
});
