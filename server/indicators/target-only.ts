import type { CutId } from "@dongxiao/core/indicators";
import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/**
 * SKUs that are placed by point allocation, so that only target retailers may order them: the scarce ones. Nobody need
 * know where no SKU is told apart.
 */
export async function targetOnlySkus(
  trx: Trx,
  cuts: readonly CutId[],
  day: string,
): Promise<ReadonlySet<number>> {
  if (!cuts.includes("sku")) return new Set();
  const { rows } = await sql<{ id: number }>`select sku_id as id from sku_span s
    where s.supply_state = 'scarce' and ${holds("s.during", day)}`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}
