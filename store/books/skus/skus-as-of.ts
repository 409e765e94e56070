import type { Asking } from "../database.ts";
import { holds } from "../spans.ts";
import { skuKind } from "../history/kinds.ts";
import { timelinesOf } from "../history/read.ts";
import type { Timeline } from "../history/timeline.ts";
import type { SkuAttributes } from "../tables/retailers.ts";

/** A SKU as it was on one day. */
export interface SkuAsOf extends SkuAttributes {
  readonly id: number;
  readonly code: string;
}

/** The SKUs as they were on a day, by code. */
export function skusAsOf(trx: Asking, day: string): Promise<SkuAsOf[]> {
  return trx
    .selectFrom("skuSpan as span")
    .innerJoin("sku", "sku.id", "span.skuId")
    .where(holds("span.during", day))
    .select([
      "sku.id",
      "sku.code",
      "span.name",
      "span.brand",
      "span.category",
      "span.priceClass",
      "span.packsPerCarton",
      "span.cartonsPerCase",
      "span.orderStepPacks",
      "span.wholesaleCnyCentsPerCarton",
      "span.guidanceCnyCentsPerCarton",
      "span.supplyState",
    ])
    .orderBy("sku.code")
    .execute();
}

/** Many SKUs' histories in one question, by key. */
export function skuTimelines(
  trx: Asking,
  ids: readonly number[],
): Promise<Map<number, Timeline<SkuAttributes>>> {
  return timelinesOf(trx, skuKind, ids);
}

/** One SKU's history. */
export async function skuHistory(trx: Asking, id: number): Promise<Timeline<SkuAttributes>> {
  const timelines = await skuTimelines(trx, [id]);
  return timelines.get(id) ?? [];
}
