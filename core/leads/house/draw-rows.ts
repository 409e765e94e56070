import { chanceFrom, shuffle } from "../chance.ts";
import type { CellColumns } from "../training.ts";

/** Rows with their answers. */
export interface LabelledRows {
  /** Rows of one moment, which are compared with one another; shape (n,). */
  readonly moments: Int32Array;
  /** By column, shape (n,). */
  readonly columns: CellColumns;
  /** 1 for a taker, else 0; shape (n,). */
  readonly labels: Uint8Array;
}

/** Some of the rows, and by how much the odds of a taker were raised by leaving out more of the others. */
export interface DrawnRows extends LabelledRows {
  readonly oddsRaised: number;
}

const seed = 13;

/** Some rows of a table, in the order given. */
export function rowsAt({ columns, labels, moments }: LabelledRows, rows: Int32Array): LabelledRows {
  const chosen = [...columns].map(
    ([name, cells]) => [name, Array.from(rows, (row) => cells[row] ?? "")] as const,
  );
  return {
    columns: new Map(chosen),
    labels: Uint8Array.from(rows, (row) => labels[row] ?? 0),
    moments: Int32Array.from(rows, (row) => moments[row] ?? 0),
  };
}

/** Tables of the same columns, each of one moment, one below the other. */
export function rowsTogether(
  tables: readonly Pick<LabelledRows, "columns" | "labels">[],
): LabelledRows {
  const names = [...(tables[0]?.columns.keys() ?? [])];
  const columns = names.map(
    (name) => [name, tables.flatMap((table) => table.columns.get(name) ?? [])] as const,
  );
  return {
    columns: new Map(columns),
    labels: Uint8Array.from(tables.flatMap(({ labels }) => [...labels])),
    moments: Int32Array.from(tables.flatMap(({ labels }, at) => Array.from(labels, () => at))),
  };
}

/** A fair draw of at most so many of some rows, in their order. */
function drawn(rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows;
  const shuffled = rows.slice();
  shuffle(shuffled, chanceFrom(seed), most);
  return shuffled.slice(0, most).toSorted();
}

/** At most so many rows, drawn alike from takers and others. */
export function drawEvenly(table: LabelledRows, most: number): LabelledRows {
  const all = Int32Array.from(table.labels.keys());
  return all.length <= most ? table : rowsAt(table, drawn(all, most));
}

/**
 * At most so many takers and so many others: takers are few and say most, so more of the others are left out.
 *
 * @returns the rows, and how many times the odds of a taker among them exceed those among all
 * @see King and Zeng, Logistic regression in rare events data, Political Analysis 9 (2001)
 */
export function drawRows(table: LabelledRows, takersMost: number, othersMost: number): DrawnRows {
  const all = Int32Array.from(table.labels.keys());
  const takers = all.filter((row) => table.labels[row] === 1);
  const others = all.filter((row) => table.labels[row] !== 1);
  const [keptTakers, keptOthers] = [drawn(takers, takersMost), drawn(others, othersMost)];
  const kept = Int32Array.from([...keptTakers, ...keptOthers]).toSorted();
  const share = (some: Int32Array, of: Int32Array): number =>
    of.length === 0 ? 1 : some.length / of.length;
  return {
    ...rowsAt(table, kept),
    oddsRaised: share(keptTakers, takers) / share(keptOthers, others),
  };
}

/** A probability that was learned from drawn rows, as it is among all of them. */
export function chanceAmongAll(chance: number, oddsRaised: number): number {
  const odds = chance / (1 - chance) / oddsRaised;
  return odds / (1 + odds);
}
