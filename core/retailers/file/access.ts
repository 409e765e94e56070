import type { Titles } from "../../units/index.ts";

/** Who reads a field, who writes it, and who sees but the last digits of what it holds; roles by the house's names. */
interface AccessCard {
  readonly titles: Titles;
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** These read no more than the last four characters. */
  readonly masked: readonly string[];
}

const deciding = ["administrator", "planner"] as const;
const field = ["areaManager", "representative"] as const;
const watching = ["inspector", "internalSupervisor"] as const;

/** The ways in which a field is kept. An account number is never shown whole to those who visit the retailer. */
export const fileAccess = {
  trade: {
    titles: {
      "zh-Hans": "所有人和零售户本人",
      "zh-Hant": "所有人和零售客戶本人",
      en: "Staff and the retailer",
    },
    read: [...deciding, ...field, ...watching, "retailer"],
    write: [...deciding, ...field],
    masked: [],
  },
  staff: {
    titles: { "zh-Hans": "公司人员", "zh-Hant": "公司人員", en: "Staff" },
    read: [...deciding, ...field, ...watching],
    write: [...deciding, ...field],
    masked: [],
  },
  credit: {
    titles: { "zh-Hans": "管理人员", "zh-Hant": "管理人員", en: "Managers" },
    read: [...deciding, "areaManager", ...watching],
    write: deciding,
    masked: [],
  },
  account: {
    titles: {
      "zh-Hans": "账户（只显示后四位）",
      "zh-Hant": "帳戶（只顯示末四碼）",
      en: "Accounts (last four digits)",
    },
    read: [...deciding, ...field, "internalSupervisor", "retailer"],
    write: deciding,
    masked: [...field, "internalSupervisor", "retailer"],
  },
} as const satisfies Record<string, AccessCard>;

/** One way in which a field is kept. */
export type FileAccess = keyof typeof fileAccess;

const holds = (allowed: readonly string[], roles: readonly string[]): boolean =>
  roles.some((role) => allowed.includes(role));

/** How somebody with these roles sees a field: not at all, its last digits, or whole. */
export function sightOf(access: FileAccess, roles: readonly string[]): "none" | "masked" | "whole" {
  const { read, masked } = fileAccess[access];
  const reading = roles.filter((role) => read.some((reader) => reader === role));
  if (reading.length === 0) return "none";
  return reading.every((role) => masked.some((one) => one === role)) ? "masked" : "whole";
}

/** Whether somebody with these roles may write a field. */
export function mayWrite(access: FileAccess, roles: readonly string[]): boolean {
  return holds(fileAccess[access].write, roles);
}

const shownEnd = 4;

/** A text of which only the last four characters are shown; a shorter one shows nothing. */
export function maskedText(text: string): string {
  return text.length <= shownEnd ? "****" : `****${text.slice(-shownEnd)}`;
}

/** Whether a text is what `maskedText` leaves: it says nothing, and is never taken for a value. */
export function isMasked(text: string): boolean {
  return text.startsWith("****");
}
