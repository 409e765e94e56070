import { CsvBytes } from "./csv-bytes.ts";
import { fileChunks } from "./file-chunks.ts";
import { RowStream } from "./row-stream.ts";
import type { SheetRefusal } from "./sheet-problems.ts";
import type { Reading, Table } from "./table.ts";
import { TableRows } from "./table-rows.ts";

/** Opens a text table, packed with gzip or not. */
export async function openCsv(reading: Reading, gzip: boolean): Promise<Table | SheetRefusal> {
  const chunks = fileChunks(reading, gzip);
  const rows = new TableRows(reading.limits, true, reading.everyRow);
  const scanner = new CsvBytes(reading, rows);
  const stream = new RowStream(chunks, scanner, rows);
  const refusal = await stream.readHeaders();
  if (refusal !== null) {
    await stream.close();
    return refusal;
  }
  return {
    ok: true,
    format: "csv",
    get encoding() {
      return scanner.decoder.encoding;
    },
    isPacked: gzip,
    delimiter: scanner.delimiter,
    sheet: "",
    sheets: [],
    headers: rows.headers,
    headerRow: rows.headerRow,
    batches: () => stream.batches(),
    progress: () => chunks.progress(),
    close: () => stream.close(),
  };
}
