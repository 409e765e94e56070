import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";

/** The keys of SKU codes; unknown codes are missing from the map. */
export async function skuIds(trx: Asking, codes: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; id: number }>`select code, id
    from sku where code = any(${codes}::text[])`.execute(trx);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** The keys of SKU codes; a code that is new becomes a SKU, still without a history. */
export async function registerSkus(
  trx: Trx,
  codes: readonly string[],
): Promise<Map<string, number>> {
  await sql`insert into sku (code)
    select distinct code from unnest(${codes}::text[]) as given (code)
    on conflict do nothing`.execute(trx);
  return skuIds(trx, codes);
}
