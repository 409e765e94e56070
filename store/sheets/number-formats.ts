/** What a number means under its format. */
export type NumberMeaning = "number" | "date" | "time";

/**
 * Excel's own date formats, those of its Chinese and Japanese editions included (27 to 36, 50 to
 * 58).
 */
const builtInDates: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];
const builtInTimes: readonly (readonly [number, number])[] = [
  [18, 21],
  [32, 35],
  [45, 45],
  [47, 47],
  [55, 56],
];

/** Tells whether a format shows a number as a day, as a time of day, or as a number. */
export function meaningOf(formatId: number, code: string | undefined): NumberMeaning {
  if (code !== undefined) return meaningOfCode(code);
  const within = ([first, last]: readonly [number, number]) =>
    formatId >= first && formatId <= last;
  if (builtInDates.some(within)) return "date";
  return builtInTimes.some(within) ? "time" : "number";
}

const longestCode = 255;

function meaningOfCode(code: string): NumberMeaning {
  const [positive = ""] = code.slice(0, longestCode).split(";");
  if (/^(?:general|standard)$/iu.test(positive) || /\[[hms]+\]/iu.test(positive)) return "number";
  const letters = positive
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "")
    .replaceAll(/general|am\/pm|a\/p/giu, "")
    .toLowerCase();
  if (/[yd]|e(?![+-])/u.test(letters)) return "date";
  if (/[hs]/u.test(letters)) return "time";
  return letters.includes("m") ? "date" : "number";
}
