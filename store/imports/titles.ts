import type { Titles } from "@dongxiao/core/units";

/** Says one thing in the three languages of the house. */
export function said(hans: string, hant: string, en: string): Titles {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}
