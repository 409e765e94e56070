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
import {
  entryById,
  lockEntry,
  moveComplaint as move,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
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

/** Answers, closes or reopens what was brought forward; a retailer sees to its own, and answers nothing itself. */
export async function goOn(carer: Carer, moving: Moving): Promise<Done | Refusal> {
  const { books, eyes } = carer;
  const known = await withEyes(books, eyes, (trx) => entryById(trx, "complaint", moving.id));
  if (known === null) return notFound(moving.id);
  const isStaff = await seesAsStaff(carer, known.retailerId);
  if (!isStaff && !known.own) return notFound(moving.id);
  if (!isStaff && moving.to === "answered") return problem("role-not-allowed");
  return withEyes(books, eyes, (trx) => step(trx, carer, moving));
}

async function step(trx: Trx, carer: Carer, { id, to, text }: Moving): Promise<Done | Refusal> {
  const before = await lockEntry(trx, "complaint", id);
  if (before === null) return notFound(id);
  const refusal = refusalOfStruck(carer, before);
  if (refusal !== null) return refusal;
  const { retailerId, state } = before;
  if (!complaintMayGo(state, to))
    return problem("entry-not-so", { state: complaintStates[state][carer.language] });
  const moved = { complaintId: id, retailerId, toState: to, text, movedBy: carer.personId };
  await move(trx, moved);
  const told = { action: "move-complaint", before, after: { ...before, state: to }, reason: text };
  await tell(trx, carer, "complaint", id, told);
  return reply({});
}
