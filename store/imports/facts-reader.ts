import { baseColumns, type Column, type FactTable } from "../facts/tables.ts";
import { isRefusal, openTable, type Table } from "../sheets/index.ts";
import { BadCellLog, type ProblemCounts } from "./bad-cells.ts";
import { refuseFile, type FileRefusal } from "./file-problems.ts";
import { placesOf } from "./headers.ts";
import type { FactsForm, ReadingContext } from "./kind.ts";
import { factsForms, type FactsKind } from "./kinds/index.ts";
import { NativeBlock } from "./native-block.ts";
import { numberReader, type ReadRows } from "./number-columns.ts";
import type { SkuSizes } from "./sku-sizes.ts";

/** All that the reading of a file needs; plain data, so that a worker can be told. */
export interface FactsReading {
  readonly form: FactsKind;
  readonly path: string;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly importId: number;
  readonly context: ReadingContext;
  readonly sizes: SkuSizes;
  /** Where the bad cells are written. */
  readonly problemsPath: string;
}

/** What a file held. */
export interface ReadFile {
  readonly ok: true;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: number;
  readonly refused: number;
  readonly problems: ProblemCounts;
}

/** A block of good rows, ready for the engine. */
export interface RowBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  readonly readBytes: number;
  readonly totalBytes: number;
}

/** About 12 MB; a batch of a table has fewer rows. */
const blockRows = 262_144;

/** The columns of a table that files fill. */
export function filledByFiles(table: FactTable): Column[] {
  return baseColumns(table).filter(([name]) => name !== "outbox_id");
}

/** Reads a file of facts to its end; gives the good rows away block by block and names every bad cell. */
export async function readFactsFile(
  reading: FactsReading,
  give: (block: RowBlock) => Promise<void>,
): Promise<ReadFile | FileRefusal> {
  const { fileName, sheet } = reading;
  const table = await openTable(reading.path, { fileName, ...(sheet === null ? {} : { sheet }) });
  if (!table.ok) return table;
  try {
    return await readTable(reading, table, give);
  } finally {
    await table.close();
  }
}

async function readTable(
  reading: FactsReading,
  table: Table,
  give: (block: RowBlock) => Promise<void>,
): Promise<ReadFile | FileRefusal> {
  const form = factsForms[reading.form];
  const places = placesOf(form, table.headers);
  if ("ok" in places) return places;
  const log = new BadCellLog(reading.problemsPath, table.sheet, table.headers);
  const reader = numberReader(form, places, reading.context, log);
  const block = new NativeBlock(filledByFiles(form.table), blockRows);
  const send = (): Promise<void> => {
    const { rows } = block;
    return give({ rows, bytes: block.take(), ...table.progress() });
  };
  let [rows, refused] = [0, 0];
  try {
    for await (const batch of table.batches()) {
      if (isRefusal(batch)) return batch;
      if (!block.hasRoom(batch.rowCount)) await send();
      rows += batch.rowCount;
      refused += addBatch(form, reading, reader.read(batch), batch.rowNumbers, block);
    }
    if (block.rows > 0) await send();
  } finally {
    log.close();
  }
  const { sheet, headers } = table;
  if (rows === 0) return refuseFile("nothing-below-headers");
  return { ok: true, sheet, headers, rows, refused, problems: log.counts() };
}

/** Adds the good rows of a batch to the block; returns how many rows were refused. */
function addBatch(
  form: FactsForm,
  { sizes, importId }: FactsReading,
  read: ReadRows,
  rowNumbers: Int32Array,
  block: NativeBlock,
): number {
  const measures = form.settle(read, sizes, read.report);
  const { rowCount, refused } = read;
  const good = new Int32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) {
    good[count] = row;
    count += refused[row] === 1 ? 0 : 1;
  }
  const keys = ["cycle", ...form.table.subjects].map((id) => read.column(id));
  const origin = [new Uint32Array(rowCount).fill(importId), rowNumbers];
  block.add([...keys, ...measures, ...origin], good, count);
  return rowCount - count;
}
