import type { SwotLineShown } from "@dongxiao/contract";

/** Gives the line at a place other words, or its own ones back: what only repeats the data is not kept. */
export function rewritten(
  lines: readonly SwotLineShown[],
  at: number,
  text: string,
  prefilled: string | null,
): readonly SwotLineShown[] {
  const words = text.trim();
  const kept = words === "" || words === prefilled ? null : words;
  return lines.map((line, place) => (place === at ? { ...line, text: kept } : line));
}

/** Strikes the line at a place out, or restores it; a line that people wrote is taken away. */
export function struck(lines: readonly SwotLineShown[], at: number): readonly SwotLineShown[] {
  if (lines[at]?.rule === null) return lines.filter((_, place) => place !== at);
  return lines.map((line, place) => (place === at ? { ...line, isStruck: !line.isStruck } : line));
}

/** Adds a line of one's own to a box. */
export function added(
  lines: readonly SwotLineShown[],
  quadrant: SwotLineShown["quadrant"],
  text: string,
): readonly SwotLineShown[] {
  return [...lines, { quadrant, rule: null, sentence: null, text: text.trim(), isStruck: false }];
}
