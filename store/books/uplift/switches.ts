import type { Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { UpliftSwitchTable } from "../tables/uplift.ts";

/** The actions of the playbook that the company has switched off. */
export function upliftSwitches(trx: Asking): Promise<Selectable<UpliftSwitchTable>[]> {
  return trx.selectFrom("upliftSwitch").selectAll().orderBy("action").execute();
}

/** Switches an action of the playbook off, or on again. */
export async function switchUpliftAction(
  trx: Trx,
  action: string,
  off: { readonly by: number | null; readonly why: string } | null,
): Promise<void> {
  await trx.deleteFrom("upliftSwitch").where("action", "=", action).execute();
  if (off === null) return;
  await trx.insertInto("upliftSwitch").values({ action, offBy: off.by, why: off.why }).execute();
}
