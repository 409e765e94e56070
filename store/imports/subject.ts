import type { Trx } from "../books/index.ts";
import type { NameCell } from "./fit-units.ts";
import type { BooksRow } from "./kind.ts";

/** A row whose subject has its key. */
export interface KeyedRow {
  readonly id: number;
  readonly row: BooksRow;
  /** Whether this is the first that the house hears of the subject. */
  readonly isNew: boolean;
}

/** What one import does to one history. */
export interface SubjectChange {
  readonly subjectKind: "retailer" | "licence" | "sku" | "unit" | "schedule" | "file";
  readonly subjectId: number;
  readonly before: unknown;
  readonly after: unknown;
}

/** How the rows of one kind reach the books. */
export interface Subject {
  readonly known: (trx: Trx, codes: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The rows that can be taken in; names the cells of the others. All of them, where it is not said. */
  readonly fitting?: (
    trx: Trx,
    rows: readonly BooksRow[],
    name: NameCell,
  ) => Promise<readonly BooksRow[]>;
  readonly register: (
    trx: Trx,
    codes: readonly string[],
    rows: readonly BooksRow[],
  ) => Promise<ReadonlyMap<string, number>>;
  readonly write: (
    trx: Trx,
    rows: readonly KeyedRow[],
    importId: number,
  ) => Promise<SubjectChange[]>;
}

/** A subject that something else changed after an import did. */
export interface TouchedSince {
  readonly subjectId: number;
  /** The imports that its history names now. */
  readonly importIds: readonly (number | null)[];
}

/** Puts histories of one kind back to what they were before an import; says which are no longer what it made of them. */
export type PutBack = (
  trx: Trx,
  changes: readonly SubjectChange[],
) => Promise<readonly TouchedSince[]>;
