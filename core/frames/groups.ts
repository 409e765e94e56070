/** Row numbers put together by key: group g holds `rows[starts[g]]` to `rows[starts[g + 1] - 1]`. */
export interface Groups {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Puts row numbers together by key, keys ascending, rows in their own order.
 *
 * @param keys one key per row
 * @param rows the rows to group; all of them when left out
 */
export function groupRows(keys: Int32Array, rows?: Int32Array): Groups {
  const sorted = rows ?? Int32Array.from(keys.keys());
  const ordered = sorted.toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  const distinct: number[] = [];
  const starts: number[] = [];
  for (const [place, row] of ordered.entries()) {
    const key = keys[row] ?? 0;
    if (distinct.at(-1) === key) continue;
    distinct.push(key);
    starts.push(place);
  }
  return {
    keys: Int32Array.from(distinct),
    starts: Int32Array.from([...starts, ordered.length]),
    rows: ordered,
  };
}

/** The rows of one group. */
export function rowsOf(groups: Groups, group: number): Int32Array {
  return groups.rows.subarray(groups.starts[group], groups.starts[group + 1]);
}
