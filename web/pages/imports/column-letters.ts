const letters = 26;

/** The name of a spreadsheet's column, counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  if (column < 1) return "";
  const rest = (column - 1) % letters;
  return columnLetters((column - 1 - rest) / letters) + String.fromCodePoint(65 + rest);
}
