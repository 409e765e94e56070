import type { Titles } from "../units/index.ts";

/** What a licence's state opens or closes. */
export type LicenceGate = "ordering" | "allocation" | "visits" | "population";

/** One state of a licence. */
interface LicenceStateCard {
  readonly titles: Titles;
  /** What stays open; nothing else is. Data is kept in every state. */
  readonly open: readonly LicenceGate[];
  /** The states that may follow. */
  readonly next: readonly string[];
}

/** The id of one state of a licence. */
export type LicenceState = keyof typeof licenceStates;

/** Every state of a licence, by id: only an active one orders, is allocated to, is visited and is counted. */
export const licenceStates = {
  active: {
    titles: { "zh-Hans": "正常", "zh-Hant": "正常", en: "Active" },
    open: ["ordering", "allocation", "visits", "population"],
    next: ["suspended", "closed", "revoked"],
  },
  /** Applied for by the retailer, for a year at most; supply stops and the licence is deposited. */
  suspended: {
    titles: { "zh-Hans": "停业", "zh-Hant": "停業", en: "Suspended" },
    open: [],
    next: ["active", "closed", "revoked"],
  },
  closed: {
    titles: { "zh-Hans": "歇业", "zh-Hant": "歇業", en: "Closed" },
    open: [],
    next: [],
  },
  revoked: {
    titles: { "zh-Hans": "收回许可证", "zh-Hant": "收回許可證", en: "Revoked" },
    open: [],
    next: [],
  },
} as const satisfies Record<string, LicenceStateCard>;

/** Whether a licence in this state lets a retailer through a gate. */
export function isOpen(state: LicenceState, gate: LicenceGate): boolean {
  return licenceStates[state].open.some((open) => open === gate);
}

/** Whether one state may follow another. */
export function mayFollow(from: LicenceState, to: LicenceState): boolean {
  return licenceStates[from].next.some((next) => next === to);
}
