import type { Titles } from "../units/index.ts";

/** A closed list of codes: what is stored, and what it is called. */
export type CodeList = Readonly<
  Record<string, { readonly titles: Titles; readonly letter?: string }>
>;

/**
 * Finds the code that a cell of a file means: the code itself, its letter, or its title in any language.
 *
 * @returns null when the list has no such code
 */
export function codeOf<Code extends string>(
  list: Readonly<Record<Code, CodeList[string]>>,
  text: string,
): Code | null {
  const wanted = text.trim().toLowerCase();
  for (const code in list) {
    const { titles, letter } = list[code];
    const names = [code, letter ?? code, titles["zh-Hans"], titles["zh-Hant"], titles.en];
    if (names.some((name) => name.toLowerCase() === wanted)) return code;
  }
  return null;
}
