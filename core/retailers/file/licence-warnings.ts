import { isoAfter, type Titles } from "../../units/index.ts";
import type { LicenceEntry } from "./licence-move.ts";

/** What may be wrong with a licence; each is a question to the retailer, never a change of the state by itself. */
export const licenceRules = {
  suspendedOverAYear: {
    "zh-Hans": "停业自 {since} 起已超过一年，未见复业或延期手续。",
    "zh-Hant": "自 {since} 起停業已超過一年，未見復業或展延手續。",
    en: "Suspended since {since}, more than a year, without resuming or prolonging.",
  },
  noOrderFor26Weeks: {
    "zh-Hans": "许可证有效，但自 {since} 起 26 周以上没有订货。",
    "zh-Hant": "許可證有效，但自 {since} 起 26 週以上沒有訂貨。",
    en: "The licence is in force, but nothing was ordered since {since}, for 26 weeks or more.",
  },
} as const satisfies Record<string, Titles>;

/** One rule about licences. */
export type LicenceRule = keyof typeof licenceRules;

/** A rule that a licence meets, and since when it does. */
export interface LicenceWarning {
  readonly rule: LicenceRule;
  readonly since: string;
  readonly sentence: Titles;
}

/** What the rules look at. */
export interface LicenceEvidence {
  /** By day, the oldest first. */
  readonly entries: readonly LicenceEntry[];
  /** The Monday of the newest week in which the retailer ordered; null when it never did. */
  readonly lastOrder: string | null;
  /** The Monday of the newest week with anybody's orders; null when there are none, and nothing can be said of orders. */
  readonly ordersUntil: string | null;
  readonly today: string;
}

const yearDays = 365;
const silentDays = 26 * 7;

function warning(rule: LicenceRule, since: string): LicenceWarning {
  const put = (language: keyof Titles): string =>
    licenceRules[rule][language].replace("{since}", since);
  const sentence = { "zh-Hans": put("zh-Hans"), "zh-Hant": put("zh-Hant"), en: put("en") };
  return { rule, since, sentence };
}

/**
 * The rules that a licence meets on a day: suspended for more than a year without a procedure, or in force and silent
 * for half a year, which stands for "not opened within six months". Silence is counted to the newest week with orders.
 *
 * @see the trade's licensing rules (stopped at most a year; not opened for six months = treated as closed)
 */
export function licenceWarnings(evidence: LicenceEvidence): readonly LicenceWarning[] {
  const { entries, lastOrder, ordersUntil, today } = evidence;
  const now = entries.findLast(({ from }) => from <= today);
  if (now?.state === "suspended" && now.from < isoAfter(today, -yearDays))
    return [warning("suspendedOverAYear", now.from)];
  if (now?.state !== "active" || ordersUntil === null) return [];
  const since = lastOrder !== null && lastOrder > now.from ? lastOrder : now.from;
  return since <= isoAfter(ordersUntil, -silentDays) ? [warning("noOrderFor26Weeks", since)] : [];
}
