import type { CodeList } from "@dongxiao/core/retailers";

import { useLanguage } from "../../lib/language.ts";

/** The words of a code in the reader's language; an unknown code is shown as it is. */
export function useWord(): (list: CodeList, code: string) => string {
  const language = useLanguage();
  return (list, code) => list[code]?.titles[language] ?? code;
}

/** A list of codes as choices, in the reader's language. */
export function useChoices(): (list: CodeList) => { value: string; label: string }[] {
  const word = useWord();
  return (list) => Object.keys(list).map((value) => ({ value, label: word(list, value) }));
}
