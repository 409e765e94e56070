import type { Day, Titles } from "../../units/index.ts";

/** How a promise ended, or that it has not. */
export type PromiseState = "open" | "kept" | "broken" | "withdrawn";

/** Where a promise stands on a day. */
export type PromiseStanding = PromiseState | "dueSoon" | "overdue";

/** What every standing of a promise is called. */
export const promiseStandings: Readonly<Record<PromiseStanding, Titles>> = {
  open: { "zh-Hans": "未到期", "zh-Hant": "未到期", en: "Open" },
  dueSoon: { "zh-Hans": "即将到期", "zh-Hant": "即將到期", en: "Due soon" },
  overdue: { "zh-Hans": "已逾期", "zh-Hant": "已逾期", en: "Overdue" },
  kept: { "zh-Hans": "已兑现", "zh-Hant": "已兌現", en: "Kept" },
  broken: { "zh-Hans": "未兑现", "zh-Hant": "未兌現", en: "Broken" },
  withdrawn: { "zh-Hans": "已收回", "zh-Hant": "已收回", en: "Withdrawn" },
};

/** From so many days before its due day on, a promise is due soon: one order cycle, so that it is seen on a visit. */
const soonDays = 7;

/**
 * Where a promise stands: an open one is due soon in the week before its day, and overdue from the day after it.
 *
 * @param due the last day on which keeping it is in time
 */
export function promiseStanding(state: PromiseState, due: Day, today: Day): PromiseStanding {
  if (state !== "open") return state;
  if (today > due) return "overdue";
  return due - today < soonDays ? "dueSoon" : "open";
}

/** Where a complaint is on its way. */
export type ComplaintState = "open" | "answered" | "closed";

/** What every state of a complaint is called. */
export const complaintStates: Readonly<Record<ComplaintState, Titles>> = {
  open: { "zh-Hans": "待答复", "zh-Hant": "待答覆", en: "Open" },
  answered: { "zh-Hans": "已答复", "zh-Hant": "已答覆", en: "Answered" },
  closed: { "zh-Hans": "已办结", "zh-Hant": "已結案", en: "Closed" },
};

const nextStates: Readonly<Record<ComplaintState, readonly ComplaintState[]>> = {
  open: ["answered"],
  answered: ["closed", "open"],
  closed: ["open"],
};

/**
 * Whether a complaint may go from one state to another: nothing is closed without an answer, and what was answered
 * or closed may be reopened.
 */
export function complaintMayGo(from: ComplaintState, to: ComplaintState): boolean {
  return nextStates[from].includes(to);
}

/** Whether something with a last day is late; nothing is late without one. */
export function isLate(due: Day | null, isDone: boolean, today: Day): boolean {
  return !isDone && due !== null && today > due;
}
