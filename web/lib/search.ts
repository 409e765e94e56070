/** Whether any of the texts holds the words that were searched for; case, width and space do not matter. */
export function hasText(search: string, ...texts: readonly string[]): boolean {
  const wanted = plain(search);
  return wanted === "" || texts.some((text) => plain(text).includes(wanted));
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");
}
