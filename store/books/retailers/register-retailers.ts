import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";

/** The keys of licence codes; unknown codes are missing from the map. */
export async function retailerIds(
  trx: Asking,
  licenceCodes: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; id: number }>`select licence_code as code, id
    from retailer where licence_code = any(${licenceCodes}::text[])`.execute(trx);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** The keys of licence codes; a code that is new becomes a retailer, still without a history. */
export async function registerRetailers(
  trx: Trx,
  licenceCodes: readonly string[],
): Promise<Map<string, number>> {
  await sql`insert into retailer (licence_code)
    select distinct code from unnest(${licenceCodes}::text[]) as given (code)
    on conflict do nothing`.execute(trx);
  return retailerIds(trx, licenceCodes);
}
