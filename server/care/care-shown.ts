import type { CareAnswer } from "@dongxiao/contract";
import { isLate, promiseStanding } from "@dongxiao/core/retailers";
import { assert, type Day, dayOf } from "@dongxiao/core/units";
import type { AnyCareEntry, CareEntry, ComplaintMove } from "@dongxiao/store/books";

import type { Carer } from "./carer.ts";
import { isMine } from "./entries.ts";

/** What entries are shown with: by whom, on which day, and the names of people. */
export interface Showing {
  readonly carer: Carer;
  readonly names: ReadonlyMap<number | null, string>;
}

function day(iso: string): Day {
  const found = dayOf(iso);
  assert(found !== null, `the books keep days, got ${iso}`);
  return found;
}

const perhaps = (iso: string | null): Day | null => (iso === null ? null : day(iso));

function entryShown({ carer, names }: Showing, entry: AnyCareEntry) {
  const { id, retailerId, enteredBy, enteredAt, struckWhy } = entry;
  const by = names.get(enteredBy) ?? null;
  return { id, retailerId, enteredBy: by, enteredAt, struckWhy, mine: isMine(carer, entry) };
}

type Shown<List extends keyof CareAnswer> = CareAnswer[List] extends (infer One)[] ? One : never;

/** A contact as people read it. */
export function contactShown(showing: Showing, entry: CareEntry<"contact">): Shown<"contacts"> {
  const { day: on, kind, person, summary, items, followUp, followUpDay } = entry;
  const said = { day: on, kind, person, summary, items: [...items], followUp, followUpDay };
  return { ...entryShown(showing, entry), ...said };
}

/** A promise as people read it, and where it stands today. */
export function promiseShown(showing: Showing, entry: CareEntry<"promise">): Shown<"promises"> {
  const { side, text, dueDay, state, settledDay, note } = entry;
  const standing = promiseStanding(state, day(dueDay), day(showing.carer.today));
  return { ...entryShown(showing, entry), side, text, dueDay, standing, settledDay, note };
}

/** A complaint as people read it, with the steps of its answer. */
export function complaintShown(
  showing: Showing,
  entry: CareEntry<"complaint">,
  moves: readonly ComplaintMove[],
): Shown<"complaints"> {
  const { kind, text, own, deadline, state } = entry;
  const late = isLate(perhaps(deadline), state !== "open", day(showing.carer.today));
  const steps = moves.map(({ toState: to, text: said, movedBy, movedAt: at }) => ({
    to,
    text: said,
    by: showing.names.get(movedBy) ?? null,
    at,
  }));
  const said = { kind, text, own, deadline, state, isLate: late, moves: steps };
  return { ...entryShown(showing, entry), ...said };
}

/** A loan as people read it. */
export function loanShown(showing: Showing, entry: CareEntry<"loan">): Shown<"loans"> {
  const { form, borrower, purpose, lentDay, dueDay, returnedDay, note } = entry;
  const late = isLate(day(dueDay), returnedDay !== null, day(showing.carer.today));
  const said = { form, borrower, purpose, lentDay, dueDay, returnedDay, note, isLate: late };
  return { ...entryShown(showing, entry), ...said };
}

/** A piece of equipment as people read it. */
export function equipmentShown(
  showing: Showing,
  entry: CareEntry<"equipment">,
): Shown<"equipment"> {
  const { kind, code, owner, state, placedDay, stateDay, note } = entry;
  const said = { kind, code, owner, state, placedDay, stateDay, note };
  return { ...entryShown(showing, entry), ...said };
}

/** What is said of a photo. */
export function photoShown(showing: Showing, entry: CareEntry<"photo">): Shown<"photos"> {
  const { takenDay, kind, caption } = entry;
  return { ...entryShown(showing, entry), takenDay, kind, caption };
}
