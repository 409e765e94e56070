import { isoOf, quantityOf } from "@dongxiao/core/units";

import { isRefusal, openTable, type CellBatch, type Table } from "../sheets/index.ts";
import { BadCellLog, type ProblemCounts } from "./bad-cells.ts";
import { refuseFile, type FileRefusal } from "./file-problems.ts";
import { placesOf } from "./headers.ts";
import type { FactsForm, ReadingContext } from "./kind.ts";
import { factsForms } from "./kinds/index.ts";
import { numberReader, type NumberReader } from "./number-columns.ts";
import { RowWriter } from "./row-writer.ts";
import type { SkuSizes } from "./sku-sizes.ts";

/** All that the reading of a file needs; plain data, so that a worker can be told. */
export interface FactsReading {
  readonly form: keyof typeof factsForms;
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

const blockBytes = 12 * 2 ** 20;

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
  const writer = new RowWriter(blockBytes, (day) => isoOf(quantityOf(day, "day")));
  const send = (): Promise<void> => {
    const { rows } = writer;
    return give({ rows, bytes: writer.take(), ...table.progress() });
  };
  let [rows, refused] = [0, 0];
  try {
    for await (const batch of table.batches()) {
      if (isRefusal(batch)) return batch;
      rows += batch.rowCount;
      for (const step of writeBatch(form, reading, reader, batch, writer)) {
        if (step === "full") await send();
        else refused += step;
      }
    }
    if (writer.rows > 0) await send();
  } finally {
    log.close();
  }
  const { sheet, headers } = table;
  if (rows === 0) return refuseFile("nothing-below-headers");
  return { ok: true, sheet, headers, rows, refused, problems: log.counts() };
}

/** Writes the good rows of a batch; says when the writer is full, and in the end how many rows were refused. */
function* writeBatch(
  form: FactsForm,
  { sizes, importId }: FactsReading,
  reader: NumberReader,
  batch: CellBatch,
  writer: RowWriter,
): Generator<number | "full"> {
  const read = reader.read(batch);
  const measures = form.settle(read, sizes, read.report);
  const [cycles, retailers, skus] = [
    read.column("cycle"),
    read.column("retailer"),
    read.column("sku"),
  ];
  let refused = 0;
  for (let row = 0; row < batch.rowCount; row += 1) {
    if (read.refused[row] === 1) {
      refused += 1;
      continue;
    }
    writer.day(cycles[row] ?? 0);
    writer.whole(retailers[row] ?? 0);
    writer.whole(skus[row] ?? 0);
    for (const measure of measures) {
      const value = measure[row] ?? 0;
      if (typeof value === "number") writer.whole(value);
      else writer.word(value);
    }
    writer.whole(importId);
    writer.whole(batch.rowNumbers[row] ?? 0);
    writer.endRow();
    if (writer.isFull) yield "full";
  }
  yield refused;
}
