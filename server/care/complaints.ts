import {
  type addComplaint,
  type moveComplaint,
  problem,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import { complaintMayGo, complaintStates } from "@dongxiao/core/retailers";
import { assert } from "@dongxiao/core/units";
import { lockEntry, moveComplaint as move, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Carer } from "./carer.ts";
import { addEntry, type Done, notFound, onRetailer, tell } from "./entries.ts";
import { seesAsStaff } from "./staff.ts";
import { refusalOfStruck } from "./struck.ts";

/** Brings something forward; a retailer's own entry has no deadline of its choice. */
export async function keepComplaint(
  carer: Carer,
  { id: retailerId, ...complaint }: z.output<(typeof addComplaint)["input"]>,
): Promise<Reply<{ id: number }> | Problem<"not-found">> {
  const own = !(await seesAsStaff(carer, retailerId));
  return onRetailer(carer, retailerId, async (trx) => {
    const deadline = own ? null : complaint.deadline;
    const entry = { ...complaint, deadline, own, retailerId, enteredBy: carer.personId };
    const id = await addEntry(trx, carer, "complaint", entry);
    assert(id !== null, "a complaint stands in nobody's way");
    return reply({ id });
  });
}

type Moving = z.output<(typeof moveComplaint)["input"]>;
type Refusal = Problem<"not-found" | "entry-not-so" | "role-not-allowed">;

/** Answers, closes or reopens what was brought forward; a retailer answers nothing itself. */
export function goOn(carer: Carer, { id, to, text }: Moving): Promise<Done | Refusal> {
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const before = await lockEntry(trx, "complaint", id);
    if (before === null) return notFound(id);
    const { retailerId, state } = before;
    if (to === "answered" && !(await seesAsStaff(carer, retailerId)))
      return problem("role-not-allowed");
    const refusal = refusalOfStruck(carer, before);
    if (refusal !== null) return refusal;
    if (!complaintMayGo(state, to))
      return problem("entry-not-so", { state: complaintStates[state][carer.language] });
    const step = { complaintId: id, retailerId, toState: to, text, movedBy: carer.personId };
    await move(trx, step);
    const told = {
      action: "move-complaint",
      before,
      after: { ...before, state: to },
      reason: text,
    };
    await tell(trx, carer, "complaint", id, told);
    return reply({});
  });
}
