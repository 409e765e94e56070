import { type Language, languages, type Titles } from "@dongxiao/core/units";
import { useTranslation } from "react-i18next";

const kept = "dongxiao.language";

function isLanguage(text: string | null): text is Language {
  return languages.some((language) => language === text);
}

/** The language last chosen on this device; simplified Chinese when none was. */
export function keptLanguage(): Language {
  const text = localStorage.getItem(kept);
  return isLanguage(text) ? text : "zh-Hans";
}

/** Remembers the language on this device, so that the sign-in page speaks it too. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(kept, language);
}

/** The language in which the page is read now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : "zh-Hans";
}

/** Picks the reader's words out of a text that the server sent in every language. */
export function useSaid(): (titles: Titles) => string {
  const language = useLanguage();
  return (titles) => titles[language];
}
