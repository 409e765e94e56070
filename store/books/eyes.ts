import { sql } from "kysely";

import type { Books } from "./books.ts";
import type { Trx } from "./database.ts";
import { orFault } from "./faults.ts";
import { appRole } from "./migrate.ts";

/** Who looks: their subtrees of the organisation, and for a retailer's own sign-in the one retailer. */
export interface Eyes {
  readonly personId: number | null;
  readonly paths: readonly string[];
  readonly retailerId: number | null;
}

/** The system's own work sees everything. */
export const systemEyes: Eyes = { personId: null, paths: ["*"], retailerId: null };

/**
 * Runs work in one transaction that sees what these eyes may see, and nothing else. The role is set again in each
 * transaction, so that no connection escapes it.
 *
 * @throws Fault with the failing statement; whatever else work throws goes through after the rollback.
 */
export async function withEyes<Result>(
  books: Books,
  eyes: Eyes,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  const retailer = eyes.retailerId === null ? "" : String(eyes.retailerId);
  const person = eyes.personId === null ? "" : String(eyes.personId);
  return orFault(() =>
    books.app.transaction().execute(async (trx) => {
      await sql`select set_config('role', ${appRole}, true),
        set_config('dongxiao.paths', ${eyes.paths.join(",")}, true),
        set_config('dongxiao.retailer', ${retailer}, true),
        set_config('dongxiao.person', ${person}, true)`.execute(trx);
      return work(trx);
    }),
  );
}
