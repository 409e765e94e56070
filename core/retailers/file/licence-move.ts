import { dayAfter, isoOf, sureDay } from "../../units/index.ts";
import { type LicenceState, mayFollow } from "../licence-states.ts";

/** A state of a licence from a day on, until the next entry begins. */
export interface LicenceEntry {
  readonly from: string;
  readonly state: LicenceState;
  readonly reason: string;
}

/** What somebody may do to a licence, and the state that it leads to. */
export const licenceActions = {
  suspend: "suspended",
  resume: "active",
  close: "closed",
  revoke: "revoked",
} as const satisfies Record<string, LicenceState>;

/** One thing that somebody may do to a licence. */
export type LicenceAction = keyof typeof licenceActions;

/** A change of a licence from a day on; a suspension may say on which day the licence is in force again. */
export interface LicenceMove {
  readonly action: LicenceAction;
  readonly fromDay: string;
  readonly untilDay: string | null;
  readonly reason: string;
}

/** Why a licence cannot be changed in this way. */
export interface LicenceRefusal {
  readonly code: "licence-move-not-so" | "licence-changed-later" | "suspension-too-long";
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A suspension is granted for a year at most. */
const suspensionDaysMost = 366;

/** The last day on which a suspension that begins on a day may end. */
export function latestEnd(fromDay: string): string {
  return isoOf(dayAfter(sureDay(fromDay), suspensionDaysMost));
}

function refusalOf(
  before: LicenceEntry | undefined,
  { action, fromDay, untilDay }: LicenceMove,
): LicenceRefusal | null {
  const wanted = licenceActions[action];
  const state = before?.state ?? "";
  const prolongs = before?.state === "suspended" && action === "suspend" && untilDay !== null;
  if (before === undefined || !(prolongs || mayFollow(before.state, wanted)))
    return { code: "licence-move-not-so", detail: { state, action } };
  const begun = prolongs ? before.from : fromDay;
  if (untilDay !== null && untilDay > latestEnd(begun))
    return { code: "suspension-too-long", detail: { latest: latestEnd(begun) } };
  return null;
}

/**
 * What a licence's history becomes by a change. What was planned for later days falls away: the latest word counts.
 * A day that lies before a change which has come into force already is refused, since that change rests on what was.
 *
 * @param entries by day, the oldest first
 * @param today up to this day entries have come into force
 * @returns the whole history, or why it cannot be
 */
export function movedLicence(
  entries: readonly LicenceEntry[],
  move: LicenceMove,
  today: string,
): readonly LicenceEntry[] | LicenceRefusal {
  const later = entries.find(({ from }) => from > move.fromDay && from <= today);
  if (later !== undefined)
    return { code: "licence-changed-later", detail: { day: later.from, state: later.state } };
  const kept = entries.filter(({ from }) => from < move.fromDay);
  const before = kept.at(-1);
  const refusal = refusalOf(before, move);
  if (refusal !== null) return refusal;
  const state = licenceActions[move.action];
  const begins =
    before?.state === state ? [] : [{ from: move.fromDay, state, reason: move.reason }];
  const ends: readonly LicenceEntry[] =
    move.untilDay === null ? [] : [{ from: move.untilDay, state: "active", reason: "" }];
  return [...kept, ...begins, ...ends];
}

/**
 * Takes back what was said of a licence last: what is planned for later days or, where nothing is, its newest state.
 *
 * @returns the whole history; null when only the first state is there, which nothing came before
 */
export function takenBackLicence(
  entries: readonly LicenceEntry[],
  today: string,
): readonly LicenceEntry[] | null {
  const inForce = entries.filter(({ from }) => from <= today);
  const kept = inForce.length < entries.length ? inForce : entries.slice(0, -1);
  return kept.length === 0 ? null : kept;
}
