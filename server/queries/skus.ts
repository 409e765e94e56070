import type { SkuRow } from "@dongxiao/contract";
import { type Eyes, skusAsOf, withEyes } from "@dongxiao/store/books";

import type { Workshop } from "../workshop.ts";
import { factsScope } from "./facts-scope.ts";

type Trade = Pick<SkuRow, "lastCycle" | "last4WeeksPacks" | "last4WeeksBuyers">;

const noTrade: Trade = { lastCycle: null, last4WeeksPacks: 0, last4WeeksBuyers: 0 };

/** Every SKU as it is on a day, with its last four weeks within the caller's eyes. */
export async function skuList(
  { books, facts }: Pick<Workshop, "books" | "facts">,
  eyes: Eyes,
  day: string,
): Promise<SkuRow[]> {
  const { skus, scope } = await withEyes(books, eyes, async (trx) => ({
    skus: await skusAsOf(trx, day),
    scope: await factsScope(trx, eyes),
  }));
  const trades = await facts.ask<Trade & { sku: number }>(tradeSql(scope));
  const bySku = new Map(trades.map(({ sku, ...trade }) => [sku, trade]));
  return skus.map((sku) => ({ ...sku, ...(bySku.get(sku.id) ?? noTrade) }));
}

function tradeSql(scope: string): string {
  return `
    select sku, max(cycle) as lastCycle,
      sumIf(supplied_packs, cycle > (select max(cycle) from order_line) - 28) as last4WeeksPacks,
      uniqExactIf(retailer, supplied_packs > 0 and cycle > (select max(cycle) from order_line) - 28)
        as last4WeeksBuyers
    from order_line where ${scope} group by sku`;
}
