const written = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const missing: ReadonlySet<string> = new Set(["", "na", "n/a", "nan", "null", "?"]);

/** Whether a cell says that there is no value. */
export function isMissing(cell: string): boolean {
  return cell === "" || (cell.length <= 4 && missing.has(cell.toLowerCase()));
}

/** The number that a cell holds; NaN when it holds none. */
export function numberIn(cell: string): number {
  const value = written.test(cell) ? Number(cell) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
