import { sql } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { ObservationFields } from "../tables/records.ts";
import { insertMessages } from "./messages.ts";

/** A count as it was kept, the newest for its retailer, SKU and cycle. */
export interface Observation extends ObservationFields {
  readonly id: number;
  readonly recordedAt: string;
}

/** Keeps a count and tells facts of it; a second one for the same retailer, SKU and cycle takes the first one's place. */
export async function recordObservation(trx: Trx, fields: ObservationFields): Promise<Observation> {
  const kept = await trx
    .insertInto("observation")
    .values(fields)
    .onConflict((conflict) =>
      conflict
        .columns(["retailerId", "skuId", "cycle"])
        .doUpdateSet({ ...fields, recordedAt: sql<string>`now()` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  await insertMessages(trx, [{ topic: "observation", payload: kept }]);
  return kept;
}

/** A retailer's counts of the cycles from a day on, newest cycle first. */
export function observationsOf(
  trx: Asking,
  retailerId: number,
  fromCycle: string,
): Promise<Observation[]> {
  return trx
    .selectFrom("observation")
    .selectAll()
    .where("retailerId", "=", retailerId)
    .where("cycle", ">=", fromCycle)
    .orderBy("cycle", "desc")
    .orderBy("skuId")
    .execute();
}
