import type { Titles } from "@dongxiao/core/units";

/** Every role of the house, with its name in every language. */
export const roles = {
  administrator: { "zh-Hans": "系统管理员", "zh-Hant": "系統管理員", en: "Administrator" },
  planner: { "zh-Hans": "营销中心", "zh-Hant": "行銷中心", en: "Planner" },
  areaManager: { "zh-Hans": "市场经理", "zh-Hant": "市場經理", en: "Area manager" },
  representative: { "zh-Hans": "客户经理", "zh-Hant": "客戶經理", en: "Representative" },
  inspector: { "zh-Hans": "专卖管理员", "zh-Hant": "專賣管理員", en: "Inspector" },
  internalSupervisor: { "zh-Hans": "内管", "zh-Hant": "內部稽核", en: "Internal supervisor" },
  retailer: { "zh-Hans": "零售户", "zh-Hant": "零售客戶", en: "Retailer" },
} as const satisfies Record<string, Titles>;

/** One role. */
export type Role = keyof typeof roles;

/** Everybody who works for the wholesaler. */
export const staff = [
  "administrator",
  "planner",
  "areaManager",
  "representative",
  "inspector",
  "internalSupervisor",
] as const satisfies readonly Role[];

/** Those who load data and run the week. */
export const planning = ["administrator", "planner"] as const satisfies readonly Role[];

/** Those who read what others did. */
export const oversight = ["administrator", "internalSupervisor"] as const satisfies readonly Role[];
