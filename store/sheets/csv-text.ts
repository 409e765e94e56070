/** What a cell of a table that we write may hold. */
export type CellValue = string | number | boolean | null;

// Full-width signs count too: spreadsheets of East Asian editions take them for the plain ones.
const runnable = /^'*[=+\-@\t\r＝＋－＠]/u;
const plainNumber = /^[-+]?\d+(?:\.\d+)?$/u;

/** Puts an apostrophe before text that a spreadsheet would run as a formula. */
export function guarded(text: string): string {
  return runnable.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guarded` put on. */
export function unguarded(text: string): string {
  return text.startsWith("'") && runnable.test(text) ? text.slice(1) : text;
}

/** Writes one cell of a text table, in quotation marks where it needs them. */
export function csvCell(text: string, delimiter: string): string {
  const needsQuotes = text.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
