import type { Chunks } from "./file-chunks.ts";
import { isRefusal, sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { CellBatch } from "./table.ts";
import type { TableRows } from "./table-rows.ts";

/** Takes the bytes of a table as they come and tells its cells to a sink. */
export interface ByteScanner {
  push(bytes: Buffer): void;
  end(): void;
  readonly refusal: SheetRefusal | null;
  /** Whether the rest of the bytes no longer matters. */
  readonly isDone: boolean;
}

/** Pulls bytes through a scanner: first up to the headers, then batch by batch. */
export class RowStream {
  readonly #chunks: Chunks;
  readonly #scanner: ByteScanner;
  readonly #rows: TableRows;
  #ended = false;

  constructor(chunks: Chunks, scanner: ByteScanner, rows: TableRows) {
    this.#chunks = chunks;
    this.#scanner = scanner;
    this.#rows = rows;
  }

  /** Reads as far as the headers; null when they are there. */
  async readHeaders(): Promise<SheetRefusal | null> {
    while (this.#rows.headerRow === 0 && !this.#ended) {
      const refusal = await this.#step();
      if (refusal !== null && this.#rows.headerRow === 0) return refusal;
      if (refusal !== null) break;
    }
    return this.#rows.headerRow > 0 ? null : sheetRefusal("sheet-headers-missing");
  }

  /** Yields what follows the headers; a refusal ends it. */
  async *batches(): AsyncGenerator<CellBatch | SheetRefusal> {
    for (;;) {
      const refusal = this.#refusal;
      yield* this.#rows.take(this.#ended || refusal !== null);
      if (refusal !== null) yield refusal;
      if (refusal !== null || this.#ended) return;
      await this.#step();
    }
  }

  async close(): Promise<void> {
    await this.#chunks.bytes.return(undefined);
  }

  #failed: SheetRefusal | null = null;

  get #refusal(): SheetRefusal | null {
    return this.#failed ?? this.#scanner.refusal ?? this.#rows.refusal;
  }

  async #step(): Promise<SheetRefusal | null> {
    const next = await this.#chunks.bytes.next();
    if (next.done === true) {
      this.#scanner.end();
      this.#ended = true;
    } else if (isRefusal(next.value)) this.#failed = next.value;
    else this.#scanner.push(next.value);
    if (this.#scanner.isDone) this.#ended = true;
    return this.#refusal;
  }
}
