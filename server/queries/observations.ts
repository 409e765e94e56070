import type { routes } from "@dongxiao/contract";
import { audit, recordObservation, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Call } from "../call.ts";
import { cycleIn } from "../wire/cycles.ts";
import { retailersAsOf } from "./retailers.ts";

type Count = z.output<(typeof routes)["recordObservation"]["input"]>;

/**
 * Writes one count with its outbox row in one transaction: the facts take it from there.
 *
 * @returns the count's id; null when the caller does not see that retailer today
 */
export function recordCount(call: Call, { id, ...count }: Count): Promise<number | null> {
  return withEyes(call.house.books, call.eyes, async (trx) => {
    const [seen] = await retailersAsOf(trx, call.today, id);
    if (seen === undefined) return null;
    const cycle = cycleIn(count.cycle);
    const recorded = { ...count, cycle, retailerId: id, recordedBy: call.eyes.personId };
    const { id: observationId } = await recordObservation(trx, recorded);
    await audit(trx, {
      personId: call.eyes.personId,
      action: "record-observation",
      subjectKind: "retailer",
      subjectId: String(id),
      after: { ...count, cycle },
    });
    return observationId;
  });
}
