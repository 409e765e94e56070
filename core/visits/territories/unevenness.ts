/** What the lines of one department have of something, and how unevenly. */
export interface Department {
  lines: number;
  sum: number;
  squares: number;
}

/** Σ (a line's share of the mean − 1)²: 0 where all lines have the same. */
function unevenness({ lines, sum, squares }: Department): number {
  return sum === 0 ? 0 : (lines * lines * squares) / (sum * sum) - lines;
}

/** The departments of lines, by their keys. */
export function departmentsOf(
  departmentOf: readonly number[],
  values: Float64Array,
): Map<number, Department> {
  const departments = new Map<number, Department>();
  for (const [line, key] of departmentOf.entries()) {
    const value = values[line] ?? 0;
    const known = departments.get(key) ?? { lines: 0, sum: 0, squares: 0 };
    known.lines += 1;
    known.sum += value;
    known.squares += value * value;
    departments.set(key, known);
  }
  return departments;
}

/** A department after two of its lines have changed what they have. */
export function afterChange(
  { lines, sum, squares }: Department,
  ...changes: readonly (readonly [was: number, is: number])[]
): Department {
  const after = { lines, sum, squares };
  for (const [was, is] of changes) {
    after.sum += is - was;
    after.squares += is * is - was * was;
  }
  return after;
}

/** How much more even a department is after a change. */
export const evenedBy = (before: Department, after: Department): number =>
  unevenness(before) - unevenness(after);
