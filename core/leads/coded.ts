/** Rows of a table in small codes: column by column, the bin of each row. */
export interface Coded {
  readonly n: number;
  /** One array of n bins for each feature. */
  readonly bins: readonly Uint8Array[];
}

/** The most bins of one feature, the one for what is not known included. */
export const binsMost = 64;

/**
 * Copies chosen rows.
 *
 * @param rows 0-based rows, shape (m,), in the order wanted
 * @returns shape (m,)
 */
export function codedOf({ bins }: Coded, rows: Int32Array): Coded {
  const chosen = bins.map((column) => {
    const copy = new Uint8Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) copy[at] = column[rows[at] ?? 0] ?? 0;
    return copy;
  });
  return { n: rows.length, bins: chosen };
}

/** Copies the labels of chosen rows. */
export function labelsOf(labels: Uint8Array, rows: Int32Array): Uint8Array {
  return Uint8Array.from(rows, (row) => labels[row] ?? 0);
}
