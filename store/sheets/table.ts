import type { TableLimits } from "./limits.ts";
import type { OddCell } from "./odd-cells.ts";
import type { SheetRefusal } from "./sheet-problems.ts";

/** How the bytes of a text table spell its characters. */
export type TextEncoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/**
 * Some thousand rows of a table, column by column; blank rows are left out but counted in the row
 * numbers.
 */
export interface CellBatch {
  readonly ok: true;
  /** 1-based row in the person's file, one per row of the batch. */
  readonly rowNumbers: Int32Array;
  readonly rowCount: number;
  /** One array of `rowCount` texts per header; an empty cell is "". */
  readonly columns: readonly (readonly string[])[];
  readonly oddCells: readonly OddCell[];
  /** Rows with fewer cells than there are headers, by `rowNumbers`; told only where every row counts. */
  readonly shortRows: readonly number[];
}

/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly readBytes: number;
  readonly totalBytes: number;
}

/** A table in a file, opened up to its headers. */
export interface Table {
  readonly ok: true;
  readonly format: "xlsx" | "csv";
  readonly encoding: TextEncoding;
  /** Whether a text table is packed with gzip. */
  readonly isPacked: boolean;
  /** The separator of a text table; "" in a workbook. */
  readonly delimiter: string;
  /** The name of the sheet that is read; "" in a text table. */
  readonly sheet: string;
  /** The visible sheets in their order; none in a text table. */
  readonly sheets: readonly string[];
  readonly headers: readonly string[];
  /** 1-based row in which the headers stand. */
  readonly headerRow: number;
  /**
   * Reads the rows below the headers, once; a refusal is always the last item. Throws the signal's
   * reason on abort.
   */
  batches(): AsyncIterable<CellBatch | SheetRefusal>;
  progress(): ReadProgress;
  /** Gives back the file; needed also when the batches were not read to their end. */
  close(): Promise<void>;
}

/** What to read of a file, and how far to trust it. */
export interface TableOptions {
  /** The name that the person knows the file by. */
  readonly fileName: string;
  readonly sheet?: string;
  /**
   * Whether every line of a text table that has a separator is a row, also where all its cells are empty, and lines
   * with too few cells are told; for files that programs wrote, where a row is found again by its place.
   */
  readonly everyRow?: boolean;
  readonly limits?: Partial<TableLimits>;
  readonly signal?: AbortSignal;
}

/** Everything that the readers of one file share. */
export interface Reading {
  readonly path: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly sheet: string | undefined;
  readonly everyRow: boolean;
  readonly limits: TableLimits;
  readonly signal: AbortSignal | undefined;
}
