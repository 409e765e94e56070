import type { Titles } from "../../units/index.ts";

/** One text in three languages. */
export function said(hans: string, hant: string, en: string): Titles {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}
