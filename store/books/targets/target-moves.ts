import type { Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import { insertRows } from "../rows.ts";
import type { TargetMoveTable } from "../tables/targets.ts";

/** A row of a ledger as it was kept; `retailer` is its key once more, as the rules call it. */
export interface KeptTargetMove extends Omit<Selectable<TargetMoveTable>, "retailerId"> {
  readonly retailer: number;
}

/** A row that is to be entered now. */
export type NewTargetMove = Omit<KeptTargetMove, "id" | "enteredAt">;

/** Which rows of the ledgers are read; all that these eyes see where nothing is said. */
export interface WantedMoves {
  readonly registerId?: number | undefined;
  readonly retailer?: number | undefined;
  /** Only what had been entered by this moment. */
  readonly knownAt?: string | null | undefined;
}

/** Enters rows; the caller has locked their register. */
export async function insertTargetMoves(trx: Trx, moves: readonly NewTargetMove[]): Promise<void> {
  const rows = moves.map(({ retailer, ...rest }) => ({ ...rest, retailerId: retailer }));
  if (rows.length > 0) await insertRows(trx, "targetMove", rows);
}

/** Rows of the ledgers in the order in which they were entered. */
export async function targetMoves(
  trx: Asking,
  { registerId, retailer, knownAt = null }: WantedMoves = {},
): Promise<KeptTargetMove[]> {
  let wanted = trx.selectFrom("targetMove").selectAll().orderBy("id");
  if (registerId !== undefined) wanted = wanted.where("registerId", "=", registerId);
  if (retailer !== undefined) wanted = wanted.where("retailerId", "=", retailer);
  if (knownAt !== null) wanted = wanted.where("enteredAt", "<=", knownAt);
  const rows = await wanted.execute();
  return rows.map(({ retailerId, ...rest }) => ({ ...rest, retailer: retailerId }));
}
