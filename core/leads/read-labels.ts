import type { LeadProblem } from "./problems.ts";

const meanings: ReadonlyMap<string, 0 | 1> = new Map([
  ["0", 0],
  ["1", 1],
  ["0.0", 0],
  ["1.0", 1],
  ["no", 0],
  ["yes", 1],
  ["否", 0],
  ["是", 1],
]);

/**
 * Reads a label column.
 *
 * @param cells shape (n,)
 * @param lines the line of each cell in the person's file, for the refusal
 * @returns 1 for a taker, else 0, shape (n,); a refusal when a cell says neither, or when there are not two of each
 */
export function readLabels(
  cells: readonly string[],
  lines: ArrayLike<number>,
): Uint8Array | LeadProblem {
  const labels = new Uint8Array(cells.length);
  let takers = 0;
  for (const [row, cell] of cells.entries()) {
    const meaning = meanings.get(cell.toLowerCase());
    if (meaning === undefined) {
      const detail = { line: lines[row] ?? row + 1, value: cell };
      return { ok: false, code: "label-not-binary", detail };
    }
    labels[row] = meaning;
    takers += meaning;
  }
  const others = cells.length - takers;
  if (takers >= 2 && others >= 2) return labels;
  return { ok: false, code: "label-one-class", detail: { takers, others } };
}
