import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";

const numeric = /^[-+]?[\d.,]+%?$/u;

/** Takes the first filled row of a table as its headers, or says why it cannot name the columns. */
export function headersOf(
  cells: readonly (string | undefined)[],
): readonly string[] | SheetRefusal {
  const headers = Array.from(cells, (cell) => cell ?? "");
  const seen = new Map<string, number>();
  for (const [column, header] of headers.entries()) {
    const first = seen.get(header);
    if (header !== "" && first !== undefined)
      return sheetRefusal("sheet-headers-duplicate", {
        header,
        first: first + 1,
        second: column + 1,
      });
    seen.set(header, column);
  }
  const named = headers.filter((header) => header !== "");
  if (named.every((header) => numeric.test(header)))
    return sheetRefusal("sheet-headers-missing", { found: named.slice(0, 5).join(" ") });
  return headers;
}
