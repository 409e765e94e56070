const candidates = [",", "\t", ";"] as const;

/**
 * Finds what separates the cells of a text table from its first filled line; quoted text does not
 * count.
 */
export function delimiterOf(head: string): string {
  const line = head.split(/[\r\n]+/u).find((text) => text.trim() !== "") ?? "";
  const bare = line.replaceAll(/"[^"]*"/gu, "");
  let best = ",";
  let most = 0;
  for (const candidate of candidates) {
    const count = bare.split(candidate).length - 1;
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}
