const unseen = /[\u200B-\u200D\u2060\uFEFF]/gu;

/** Writes full-width letters, digits and signs in their plain form, without spaces around them and marks that nobody sees. */
export function plainForm(text: string): string {
  return text.normalize("NFKC").replaceAll(unseen, "").trim();
}
