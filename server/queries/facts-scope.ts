import type { Eyes, Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/**
 * What a transaction's eyes may see, as a condition on the facts' rows: the facts know no row-level security.
 * Lines are those of the row's own cycle: a retailer that moved away stays in the history of its former line.
 */
export async function factsScope(trx: Trx, eyes: Eyes): Promise<string> {
  const { rows: all } = await sql<{ whole: boolean }>`select dongxiao_sees_all() as whole`.execute(
    trx,
  );
  if (all[0]?.whole === true) return "1";
  const { rows } = await sql<{ id: number }>`select dongxiao_lines() as id`.execute(trx);
  const lines = rows.map(({ id }) => String(id));
  const seen = lines.length === 0 ? "0" : `line in (${lines.join(", ")})`;
  return eyes.retailerId === null ? seen : `(${seen} or retailer = ${eyes.retailerId})`;
}
