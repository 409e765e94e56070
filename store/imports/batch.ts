import {
  importById,
  moveImport,
  systemEyes,
  withEyes,
  type Books,
  type ImportBatch,
  type ImportState,
  type ImportStep,
} from "../books/index.ts";
import { factsForms, type BooksKind, type FactsKind } from "./kinds/index.ts";

/** What a person chose for an import. */
export interface ImportOptions {
  readonly allOrNothing: boolean;
  readonly sheet: string | null;
  /** The day from which rows without a day of their own hold. */
  readonly validFrom: string;
  /** The day on which the file was sent: dates far behind it are refused. */
  readonly today: string;
}

/** The options of an import, as they were kept. */
export function optionsOf(batch: ImportBatch): ImportOptions {
  const { allOrNothing, sheet, validFrom, today } = batch.options;
  return {
    allOrNothing: allOrNothing === true,
    sheet: typeof sheet === "string" ? sheet : null,
    validFrom: String(validFrom),
    today: String(today),
  };
}

/** An import whose rows are facts. */
export type FactsBatch = ImportBatch & { readonly kind: FactsKind };

/** An import whose rows are the books' own. */
export type BooksBatch = ImportBatch & { readonly kind: BooksKind };

/** Tells imports of facts from those of the books. */
export function isFactsBatch(batch: ImportBatch): batch is FactsBatch {
  return batch.kind in factsForms;
}

/** One import; null when there is none of that number. */
export function readBatch(books: Books, id: number): Promise<FactsBatch | BooksBatch | null> {
  return withEyes(books, systemEyes, (trx) => importById(trx, id));
}

/** Moves an import on in a transaction of its own; false when it is no longer in the state believed. */
export function moveBatch(
  books: Books,
  id: number,
  from: ImportState,
  to: ImportState,
  step: ImportStep = {},
): Promise<boolean> {
  return withEyes(books, systemEyes, (trx) => moveImport(trx, id, from, to, step));
}
