import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import { CsvBytes } from "./csv-bytes.ts";
import { csvCell } from "./csv-text.ts";
import { fileChunks } from "./file-chunks.ts";
import { problemHeader, type RowMarks } from "./marks.ts";
import { isRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { Reading } from "./table.ts";
import type { RowSink } from "./table-rows.ts";
import { writableOf, type Destination } from "./write-file.ts";

/**
 * Copies a text table as UTF-8 with the reasons in an added last column; a packed file stays
 * packed.
 */
export async function markCsv(
  reading: Reading,
  destination: Destination,
  marks: CsvMarks,
): Promise<SheetRefusal | null> {
  const outcome: { refusal: SheetRefusal | null } = { refusal: null };
  const isPacked = marks.isPacked;
  const source = Readable.from(markedLines(reading, marks, outcome), { objectMode: false });
  const sink = writableOf(destination);
  await (isPacked ? pipeline(source, createGzip(), sink) : pipeline(source, sink));
  return outcome.refusal;
}

/** What to mark in a text table. */
export interface CsvMarks {
  readonly rows: ReadonlyMap<number, RowMarks>;
  readonly headerRow: number;
  readonly headerCount: number;
  readonly isPacked: boolean;
}

async function* markedLines(
  reading: Reading,
  marks: CsvMarks,
  outcome: { refusal: SheetRefusal | null },
): AsyncGenerator<string> {
  const lines = new MarkedLines(marks);
  const scanner = new CsvBytes(reading, lines);
  yield "\uFEFF";
  for await (const chunk of fileChunks(reading, marks.isPacked).bytes) {
    outcome.refusal = isRefusal(chunk) ? chunk : null;
    if (isRefusal(chunk)) return;
    scanner.push(chunk);
    yield lines.take(scanner.delimiter);
    outcome.refusal = scanner.refusal;
    if (outcome.refusal !== null) return;
  }
  scanner.end();
  yield lines.take(scanner.delimiter);
  outcome.refusal = scanner.refusal;
}

/** Rebuilds the lines of a text table, the marked ones with their reasons. */
class MarkedLines implements RowSink {
  readonly width = 0;
  readonly #marks: CsvMarks;
  #lines: string[][] = [];
  #cells: string[] = [];

  constructor(marks: CsvMarks) {
    this.#marks = marks;
  }

  cell(column: number, text: string): void {
    this.#cells[column] = text;
  }

  odd(): void {}

  endRow(row: number): void {
    const { rows, headerRow, headerCount } = this.#marks;
    const added = row === headerRow ? problemHeader : rows.get(row)?.reasons;
    if (added !== undefined) {
      while (this.#cells.length > headerCount && this.#cells.at(-1) === "") this.#cells.pop();
      while (this.#cells.length < headerCount) this.#cells.push("");
      this.#cells.push(added);
    }
    this.#lines.push(this.#cells);
    this.#cells = [];
  }

  take(delimiter: string): string {
    const lines = this.#lines.map((cells) => {
      const line = cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);
      return `${line}\r\n`;
    });
    this.#lines = [];
    return lines.join("");
  }
}
