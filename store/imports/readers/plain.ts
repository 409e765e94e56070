/** Writes full-width letters, digits and signs in their plain form and drops the spaces around them. */
export function plainForm(text: string): string {
  return text.normalize("NFKC").trim();
}
