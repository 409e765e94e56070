import { fileFields, filesAsOf, systemEyes, withEyes } from "@dongxiao/store/books";
import { drainOutbox, whileWriting } from "@dongxiao/store/facts";
import { openFactsTable } from "@dongxiao/store/imports";
import { languages } from "@dongxiao/core/units";
import { z } from "zod";

import { fileSheet, type FilesToWrite } from "../handlers/file-sheets.ts";
import { retailerSheet } from "../handlers/retailer-sheet.ts";
import { skuSheet } from "../handlers/sku-sheet.ts";
import type { Workshop } from "../workshop.ts";
import { retailersAsOf } from "../queries/retailers.ts";
import { skuList } from "../queries/skus.ts";
import type { Steps } from "../work/steps.ts";
import { defineErrand } from "./errand.ts";
import { type CountedSheet, fileEndings, writeSheetFile } from "./export-file.ts";

const common = {
  file: z.string().refine((file) => fileEndings.some((ending) => file.endsWith(ending)), {
    error: `the file's name ends in ${fileEndings.join(", ")}`,
  }),
  language: z.enum(languages),
};
const day = z.iso.date().optional();

const factsKinds = ["orders", "observations", "warehouse"] as const;

const input = z.discriminatedUnion("what", [
  z.strictObject({ ...common, what: z.enum(["retailers", "skus", "retailer-file"]), asOf: day }),
  z.strictObject({ ...common, what: z.enum(factsKinds), from: day, to: day }),
]);

type Wish = z.output<typeof input>;
type FactsWish = Extract<Wish, { what: (typeof factsKinds)[number] }>;
type ListWish = Exclude<Wish, FactsWish>;

const isOfFacts = (wish: Wish): wish is FactsWish => factsKinds.some((kind) => kind === wish.what);

const retailersOn = ({ books }: Workshop, on: string) =>
  withEyes(books, systemEyes, (trx) => retailersAsOf(trx, on));

async function filesOn(workshop: Workshop, on: string): Promise<FilesToWrite> {
  const retailers = await retailersOn(workshop, on);
  return withEyes(workshop.books, systemEyes, async (trx) => ({
    day: on,
    retailers,
    fields: await fileFields(trx),
    files: await filesAsOf(trx, on),
    roles: ["administrator"],
  }));
}

async function listOf(
  workshop: Workshop,
  { what, asOf, language }: ListWish,
): Promise<CountedSheet> {
  const on = asOf ?? workshop.clock.today();
  const sheets = {
    skus: async () => skuSheet(await skuList(workshop, systemEyes, on), language),
    retailers: async () => retailerSheet(await retailersOn(workshop, on), language),
    "retailer-file": async () => fileSheet(await filesOn(workshop, on), language),
  };
  const sheet = await sheets[what]();
  return { ...sheet, rowCount: sheet.rows.length };
}

/** Nobody writes facts meanwhile, so that a file never mixes what was before an import with what is after it. */
function writeFacts(workshop: Workshop, wish: FactsWish, { signal, progress }: Steps) {
  const { books, facts } = workshop;
  return whileWriting(books, async () => {
    await drainOutbox(books, facts, signal);
    const { what: kind, from: fromDay = null, to: toDay = null, language } = wish;
    const table = await openFactsTable(workshop, { kind, fromDay, toDay, language });
    const reached = (done: number, whole: number): void =>
      progress({ stage: "writing", done, whole });
    const sheet = { ...table, rows: table.rows({ signal, reached }) };
    return writeSheetFile(wish.file, sheet);
  });
}

/** Writes retailers, SKUs, orders, observations or the wholesaler's own weeks to a file that can be imported again. */
export const exportTable = defineErrand({
  input,
  run: async (workshop, wish, steps) => {
    if (isOfFacts(wish)) return writeFacts(workshop, wish, steps);
    return writeSheetFile(wish.file, await listOf(workshop, wish));
  },
});
