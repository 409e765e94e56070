import { sql } from "kysely";

import { systemEyes, withEyes, type Books, type DaySpan } from "../books/index.ts";
import type { Dimensions } from "./dimensions.ts";

/** Reads from the books the whole dated history that facts are marked with. */
export function readDimensions(books: Books): Promise<Dimensions> {
  return withEyes(books, systemEyes, async (trx) => {
    const retailers = await trx
      .selectFrom("retailerSpan as span")
      .innerJoin("orgUnit as line", "line.id", "span.lineId")
      .select([
        "span.retailerId as retailer",
        "span.during",
        "span.lineId as line",
        sql<number>`coalesce(line.parent_id, 0)`.as("area"),
        "span.businessType",
        "span.marketType",
        "span.tradeArea",
        "span.sizeClass",
        "span.tier",
      ])
      .orderBy("span.retailerId")
      .orderBy("span.during")
      .execute();
    const skus = await trx
      .selectFrom("skuSpan")
      .select(["skuId as sku", "during", "priceClass", "brand", "packsPerCarton"])
      .orderBy("skuId")
      .orderBy("during")
      .execute();
    return { retailers: retailers.map(dated), skus: skus.map(dated) };
  });
}

function dated<Row extends { during: DaySpan }>(row: Row): Row & { fromDay: string } {
  return { ...row, fromDay: row.during.from };
}
