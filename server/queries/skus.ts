import type { SkuRow } from "@dongxiao/contract";
import { type Trx, withEyes } from "@dongxiao/store/books";
import { sql } from "kysely";

import type { Call } from "../call.ts";
import { factsScope } from "./facts-scope.ts";

type Trade = Pick<SkuRow, "lastCycle" | "last4WeeksPacks" | "last4WeeksBuyers">;

const noTrade: Trade = { lastCycle: null, last4WeeksPacks: 0, last4WeeksBuyers: 0 };

/** Every SKU as it is today, with its last four weeks within the caller's eyes. */
export async function skuList(call: Call): Promise<SkuRow[]> {
  const { books, facts } = call.house;
  const { skus, scope } = await withEyes(books, call.eyes, async (trx) => ({
    skus: await skusAsOf(trx, call.today),
    scope: await factsScope(trx, call.eyes),
  }));
  const trades = await facts.ask<Trade & { sku: number }>(tradeSql(scope));
  const bySku = new Map(trades.map(({ sku, ...trade }) => [sku, trade]));
  return skus.map((sku) => ({ ...sku, ...(bySku.get(sku.id) ?? noTrade) }));
}

async function skusAsOf(trx: Trx, day: string): Promise<Omit<SkuRow, keyof Trade>[]> {
  return trx
    .selectFrom("skuSpan")
    .innerJoin("sku", "sku.id", "skuSpan.skuId")
    .select(["sku.id", "code", "name", "brand", "category", "priceClass", "packsPerCarton"])
    .select(["cartonsPerCase", "orderStepPacks", "wholesaleCnyCentsPerCarton"])
    .select(["guidanceCnyCentsPerCarton", "supplyState"])
    .where(sql<boolean>`during @> ${day}::date`)
    .orderBy("code")
    .execute();
}

function tradeSql(scope: string): string {
  return `
    select sku, max(cycle) as lastCycle,
      sumIf(supplied_packs, cycle > (select max(cycle) from order_line) - 28) as last4WeeksPacks,
      uniqExactIf(retailer, supplied_packs > 0 and cycle > (select max(cycle) from order_line) - 28)
        as last4WeeksBuyers
    from order_line where ${scope} group by sku`;
}
