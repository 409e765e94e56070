import { ownFields, systemEyes, withEyes, type Trx } from "../books/index.ts";
import type { BadCellLog } from "./bad-cells.ts";
import { optionsOf, type BooksBatch } from "./batch.ts";
import { nameBad, readBooksFile, withoutRepeats, type BooksFile } from "./books-rows.ts";
import type { FileRefusal } from "./file-problems.ts";
import type { ImportProblemCode, ProblemDetail } from "./import-problems.ts";
import { keptFile } from "./kept-files.ts";
import type { BooksForm, BooksRow } from "./kind.ts";
import { booksForms, booksFormOf } from "./kinds/index.ts";
import { readLookups } from "./lookups.ts";
import { beginNotes } from "./notes.ts";
import type { ImportRoom, Watch } from "./room.ts";
import type { Comparison } from "./staged-rows.ts";
import type { KeyedRow, SubjectChange } from "./subject.ts";
import { subjects } from "./subjects.ts";

/** What the rows of a file do to the books. */
export interface WrittenRows extends Comparison {
  readonly changes: readonly SubjectChange[];
  readonly written: readonly KeyedRow[];
  readonly refused: number;
  readonly repeated: number;
}

/** Reads the kept file of an import; the caller closes its log. */
export async function readBatchFile(
  room: ImportRoom,
  batch: BooksBatch,
  { signal }: Watch,
): Promise<BooksFile | FileRefusal> {
  const { sheet, validFrom, today } = optionsOf(batch);
  const { context } = await readLookups(room.books, today);
  const own = await withEyes(room.books, systemEyes, ownFields);
  return readBooksFile({
    form: booksFormOf(batch.kind, own),
    path: keptFile(room.folder, batch.fileSha256),
    fileName: batch.fileName,
    sheet,
    validFrom,
    context,
    problemsPath: beginNotes(room.folder, batch),
    signal,
  });
}

/** Writes the good rows of a file into the books, in this transaction, and says what that changed. */
export async function writeRows(
  trx: Trx,
  batch: BooksBatch,
  file: BooksFile,
): Promise<WrittenRows> {
  const subject = subjects[batch.kind];
  const { rows, repeated } = withoutRepeats(file);
  const codes = [...new Set(rows.map(({ code }) => code))];
  const known = await subject.known(trx, codes);
  const whole = wholeRows(booksForms[batch.kind], file, rows, known);
  const name = (...bad: [BooksRow, string, ImportProblemCode, ProblemDetail?]): void =>
    nameBad(file, ...bad);
  const fitting = (await subject.fitting?.(trx, whole, name)) ?? whole;
  const fresh = [...new Set(fitting.map(({ code }) => code))];
  const ids = await subject.register(trx, fresh, fitting);
  const written = keyed(fitting, ids, known);
  const changes = await subject.write(trx, written, batch.id);
  const changed = new Set(changes.map(({ subjectId }) => subjectId));
  const added = written.filter(({ id, row }) => changed.has(id) && !known.has(row.code)).length;
  const same = written.filter(({ id }) => !changed.has(id)).length;
  return {
    changes,
    written,
    added,
    same: same + repeated,
    changed: written.length - added - same,
    refused: file.rows - written.length - repeated,
    repeated,
  };
}

function keyed(
  rows: readonly BooksRow[],
  ids: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): KeyedRow[] {
  const seen = new Set(known);
  return rows.map((row) => {
    const isNew = !seen.has(row.code);
    seen.add(row.code);
    return { row, isNew, id: ids.get(row.code) ?? 0 };
  });
}

/** Rows of known subjects, and rows of new ones that say enough to begin a history. */
function wholeRows(
  form: BooksForm,
  file: BooksFile,
  rows: readonly BooksRow[],
  known: ReadonlySet<string>,
): BooksRow[] {
  const begun = new Set(known);
  return rows.filter((row) => {
    if (begun.has(row.code)) return true;
    const lacking = form.needs.filter((columns) => columns.every((id) => !row.cells.has(id)));
    for (const [column] of lacking) if (column !== undefined) nameBad(file, row, column, "missing");
    if (lacking.length === 0) begun.add(row.code);
    return lacking.length === 0;
  });
}

/** Closes the log of bad cells and gives it back, to read its counts. */
export function closed({ log }: BooksFile): BadCellLog {
  log.close();
  return log;
}
