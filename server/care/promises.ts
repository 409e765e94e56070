import {
  type addPromise,
  problem,
  type Problem,
  reply,
  type Reply,
  type settlePromise,
} from "@dongxiao/contract";
import { promiseStandings, type PromiseState } from "@dongxiao/core/retailers";
import { assert } from "@dongxiao/core/units";
import { lockEntry, settlePromise as settle, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Carer } from "./carer.ts";
import { addEntry, type Done, notFound, onRetailer, refusalOfAnother, tell } from "./entries.ts";
import { refusalOfStruck } from "./struck.ts";

/** Writes down a promise. */
export function keepPromise(
  carer: Carer,
  { id: retailerId, ...promise }: z.output<(typeof addPromise)["input"]>,
): Promise<Reply<{ id: number }> | Problem<"not-found">> {
  return onRetailer(carer, retailerId, async (trx) => {
    const entry = { ...promise, retailerId, note: "", enteredBy: carer.personId };
    const id = await addEntry(trx, carer, "promise", entry);
    assert(id !== null, "a promise stands in nobody's way");
    return reply({ id });
  });
}

type Settling = z.output<(typeof settlePromise)["input"]>;

/** Says how a promise ended, or opens it again; only who made it, or a manager. */
export function endPromise(
  carer: Carer,
  { id, state, note }: Settling,
): Promise<Done | Problem<"not-found" | "entry-of-another" | "entry-not-so">> {
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const before = await lockEntry(trx, "promise", id);
    if (before === null) return notFound(id);
    const refusal =
      refusalOfStruck(carer, before) ??
      (await refusalOfAnother(trx, carer, before)) ??
      refusalOfState(carer, before.state, state);
    if (refusal !== null) return refusal;
    const settledDay = state === "open" ? null : carer.today;
    const settledBy = state === "open" ? null : carer.personId;
    await settle(trx, id, { state, settledDay, settledBy, note });
    const after = { ...before, state, settledDay, note };
    await tell(trx, carer, "promise", id, { action: "settle-promise", before, after });
    return reply({});
  });
}

/** An ended promise is opened first: nothing is said over what was said. */
function refusalOfState({ language }: Carer, from: PromiseState, to: PromiseState) {
  const isFit = (from === "open") !== (to === "open");
  return isFit ? null : problem("entry-not-so", { state: promiseStandings[from][language] });
}
