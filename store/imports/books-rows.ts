import { isRefusal, openTable, type CellBatch, type Table } from "../sheets/index.ts";
import { BadCellLog } from "./bad-cells.ts";
import { refuseFile, type FileRefusal } from "./file-problems.ts";
import { placesOf, type Places } from "./headers.ts";
import { Refused, type ImportProblemCode, type ProblemDetail } from "./import-problems.ts";
import type { BooksForm, BooksRow, CellContent, CellReader, ReadingContext } from "./kind.ts";
import { oddCells } from "./number-columns.ts";

/** Where and how a books file is read. */
export interface BooksReading {
  readonly form: BooksForm;
  readonly path: string;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly validFrom: string;
  readonly context: ReadingContext;
  readonly problemsPath: string;
  readonly signal: AbortSignal | undefined;
}

/** The rows of a books file. */
export interface BooksFile {
  readonly ok: true;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly places: Places;
  readonly rows: number;
  readonly good: readonly BooksRow[];
  readonly log: BadCellLog;
}

interface OpenColumn {
  readonly id: string;
  readonly place: number;
  readonly isRequired: boolean;
  readonly read: CellReader<CellContent>;
}

/** Reads a books file to its end. The caller closes the log. */
export async function readBooksFile(reading: BooksReading): Promise<BooksFile | FileRefusal> {
  const { form, fileName, sheet, signal } = reading;
  const table = await openTable(reading.path, {
    fileName,
    ...(sheet === null ? {} : { sheet }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!table.ok) return table;
  try {
    const places = placesOf(form, table.headers);
    return "ok" in places ? places : await readRows(reading, table, places);
  } finally {
    await table.close();
  }
}

async function readRows(
  { form, problemsPath, context, validFrom }: BooksReading,
  table: Table,
  places: Places,
): Promise<BooksFile | FileRefusal> {
  const log = new BadCellLog(problemsPath, table.sheet, table.headers);
  const inForm: OpenColumn[] = form.columns.flatMap(({ id, isRequired, reader }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place, isRequired, read: reader(context) }];
  });
  const columns = inForm.toSorted((a, b) => a.place - b.place);
  const good: BooksRow[] = [];
  let rows = 0;
  for await (const batch of table.batches()) {
    if (isRefusal(batch)) {
      log.close();
      return batch;
    }
    rows += batch.rowCount;
    good.push(...rowsIn(batch, columns, validFrom, log));
  }
  if (rows === 0) {
    log.close();
    return refuseFile("nothing-below-headers");
  }
  const { sheet, headers } = table;
  return { ok: true, sheet, headers, places, rows, good, log };
}

function rowsIn(
  batch: CellBatch,
  columns: readonly OpenColumn[],
  validFrom: string,
  log: BadCellLog,
): BooksRow[] {
  const refused = new Uint8Array(batch.rowCount);
  oddCells(batch, new Set(columns.map(({ place }) => place)), refused, log);
  const rows: BooksRow[] = [];
  for (let row = 0; row < batch.rowCount; row += 1) {
    if (refused[row] === 1) continue;
    const number = batch.rowNumbers[row] ?? 0;
    const cells = cellsOf(batch, row, columns, log);
    if (cells === null) continue;
    const fromDay = String(cells.get("validFrom") ?? validFrom);
    rows.push({ row: number, code: String(cells.get("code")), fromDay, cells });
  }
  return rows;
}

function cellsOf(
  batch: CellBatch,
  row: number,
  columns: readonly OpenColumn[],
  log: BadCellLog,
): Map<string, CellContent> | null {
  const cells = new Map<string, CellContent>();
  let isRefused = false;
  for (const { id, place, isRequired, read } of columns) {
    const text = batch.columns[place]?.[row] ?? "";
    if (text === "" && !isRequired) continue;
    const value = text === "" ? new Refused("missing") : read(text);
    if (value instanceof Refused) {
      log.add(batch.rowNumbers[row] ?? 0, place, text, value.code, value.detail);
      isRefused = true;
    } else cells.set(id, value);
  }
  return isRefused ? null : cells;
}

/** Names a bad cell of a row that was read. */
export function nameBad(
  { log, places }: BooksFile,
  { row, cells }: BooksRow,
  column: string,
  code: ImportProblemCode,
  detail: ProblemDetail = {},
): void {
  log.add(row, places.get(column) ?? 0, String(cells.get(column) ?? ""), code, detail);
}

/** Rows whose subject and day stand in the file once, or more often with the same content. */
export function withoutRepeats(file: BooksFile): { rows: BooksRow[]; repeated: number } {
  const groups = Map.groupBy(file.good, ({ code, fromDay }) => `${code}\n${fromDay}`);
  let repeated = 0;
  const rows = [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group;
    const content = JSON.stringify([...first.cells]);
    if (others.every(({ cells }) => JSON.stringify([...cells]) === content)) {
      repeated += others.length;
      for (const other of others)
        nameBad(file, other, "code", "repeated-row", { first: first.row });
      return [first];
    }
    const detail = { rows: group.map(({ row }) => row).join(", ") };
    for (const one of group) nameBad(file, one, "code", "duplicate-key", detail);
    return [];
  });
  return { rows, repeated };
}
