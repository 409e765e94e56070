/** The languages of the house; every title exists in all of them. */
export const languages = ["zh-Hans", "zh-Hant", "en"] as const;

/** One of the languages of the house. */
export type Language = (typeof languages)[number];

/** One text in every language of the house. */
export type Titles = Readonly<Record<Language, string>>;

/** Says one thing in the three languages of the house. */
export function said(hans: string, hant: string, en: string): Titles {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}
