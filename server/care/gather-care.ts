import {
  careEntries,
  complaintMoves,
  type CareEntry,
  type ComplaintMove,
  type WhichEntries,
  type Trx,
} from "@dongxiao/store/books";

import { peopleNamed } from "../queries/named.ts";
import {
  complaintShown,
  contactShown,
  equipmentShown,
  loanShown,
  photoShown,
  promiseShown,
} from "./care-shown.ts";
import type { Carer } from "./carer.ts";

interface Kept {
  readonly contacts: readonly CareEntry<"contact">[];
  readonly promises: readonly CareEntry<"promise">[];
  readonly complaints: readonly CareEntry<"complaint">[];
  readonly moves: readonly ComplaintMove[];
  readonly loans: readonly CareEntry<"loan">[];
  readonly equipment: readonly CareEntry<"equipment">[];
  readonly photos: readonly CareEntry<"photo">[];
}

async function keptOf(trx: Trx, which: WhichEntries): Promise<Kept> {
  const complaints = await careEntries(trx, "complaint", which);
  const keys = complaints.map(({ id }) => id);
  return {
    contacts: await careEntries(trx, "contact", which),
    promises: await careEntries(trx, "promise", which),
    complaints,
    moves: await complaintMoves(trx, keys),
    loans: await careEntries(trx, "loan", which),
    equipment: await careEntries(trx, "equipment", which),
    photos: await careEntries(trx, "photo", which),
  };
}

/** Who is named in some entries. */
function peopleIn({ moves, ...kept }: Kept): (number | null)[] {
  const entered = Object.values(kept).flatMap((entries) => entries.map((one) => one.enteredBy));
  return [...entered, ...moves.map(({ movedBy }) => movedBy)];
}

/** Entries that a carer sees, as people read them. */
export async function gatherCare(trx: Trx, carer: Carer, which: WhichEntries) {
  const kept = await keptOf(trx, which);
  const showing = { carer, names: await peopleNamed(trx, [...new Set(peopleIn(kept))]) };
  const steps = Map.groupBy(kept.moves, ({ complaintId }) => complaintId);
  return {
    contacts: kept.contacts
      .map((one) => contactShown(showing, one))
      .toSorted((a, b) => b.day.localeCompare(a.day) || b.id - a.id),
    promises: kept.promises
      .map((one) => promiseShown(showing, one))
      .toSorted((a, b) => a.dueDay.localeCompare(b.dueDay) || a.id - b.id),
    complaints: kept.complaints.map((one) => complaintShown(showing, one, steps.get(one.id) ?? [])),
    loans: kept.loans.map((one) => loanShown(showing, one)),
    equipment: kept.equipment.map((one) => equipmentShown(showing, one)),
    photos: kept.photos.map((one) => photoShown(showing, one)),
  };
}

/** Every entry of some retailers, as people read them. */
export type GatheredCare = Awaited<ReturnType<typeof gatherCare>>;

/** What a retailer reads of itself: what it was promised, what it brought forward, and what stands in its shop. */
export function partForRetailer(care: GatheredCare): GatheredCare {
  const holds = ({ struckWhy }: { struckWhy: string | null }): boolean => struckWhy === null;
  return {
    contacts: [],
    promises: care.promises.filter((one) => holds(one) && one.side === "wholesaler"),
    complaints: care.complaints.filter((one) => holds(one) && one.own),
    loans: [],
    equipment: care.equipment.filter(holds),
    photos: [],
  };
}
