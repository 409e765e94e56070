import { dayAfter, sureDay } from "@dongxiao/core/units";
import { sql } from "kysely";

import { systemEyes, withEyes, type Books, type Trx } from "../books/index.ts";
import type { ReadingContext } from "./kind.ts";
import type { SkuSize, SkuSizes } from "./sku-sizes.ts";

/** Everything that cells refer to, as the books know it now. */
export interface Lookups {
  readonly context: ReadingContext;
  readonly sizes: SkuSizes;
}

const firstDay = "2000-01-03";
const daysAhead = 400;

type Coded = readonly { readonly code: string; readonly id: number }[];

const keysOf = (rows: Coded): Map<string, number> =>
  new Map(rows.map(({ code, id }) => [code, id]));

/** Only subjects with a history are known: others were registered by an import that was undone. */
async function knownKeys(trx: Trx): Promise<[Coded, Coded, Coded]> {
  const retailers = await sql<Coded[number]>`select licence_code as code, id from retailer
    where exists (select from retailer_span where retailer_id = retailer.id)`.execute(trx);
  const skus = await sql<Coded[number]>`select code, id from sku
    where exists (select from sku_span where sku_id = sku.id)`.execute(trx);
  const lines = await sql<Coded[number]>`select code, id from org_unit
    where kind = 'line'`.execute(trx);
  return [retailers.rows, skus.rows, lines.rows];
}

async function sizesOf(trx: Trx): Promise<SkuSizes> {
  const spans = await trx
    .selectFrom("skuSpan")
    .select(["skuId", "during", "packsPerCarton", "wholesaleCnyCentsPerCarton"])
    .orderBy("during")
    .execute();
  const sizes: SkuSize[][] = [];
  for (const { skuId, during, ...size } of spans)
    (sizes[skuId] ??= []).push({ from: sureDay(during.from), ...size });
  return sizes;
}

/** Reads what a file's cells may refer to. */
export function readLookups(books: Books, today: string): Promise<Lookups> {
  return withEyes(books, systemEyes, async (trx) => {
    const [retailers, skus, lines] = await knownKeys(trx);
    const context = {
      retailers: keysOf(retailers),
      skus: keysOf(skus),
      lines: keysOf(lines),
      firstDay: sureDay(firstDay),
      lastDay: dayAfter(sureDay(today), daysAhead),
    };
    return { context, sizes: await sizesOf(trx) };
  });
}
