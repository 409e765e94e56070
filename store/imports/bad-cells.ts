import { closeSync, openSync, writeSync } from "node:fs";

import { importProblems, type ImportProblemCode, type ProblemDetail } from "./import-problems.ts";

/** One bad cell as the problems file keeps it, one JSON text a line. */
export interface BadCell {
  readonly sheet: string;
  /** 1-based row in the person's file. */
  readonly row: number;
  /** 0-based column. */
  readonly column: number;
  readonly header: string;
  readonly value: string;
  readonly code: ImportProblemCode;
  readonly detail: ProblemDetail;
}

/** How many cells of each problem were found. */
export type ProblemCounts = Readonly<Record<string, number>>;

const longestValue = 200;
const flushCharacters = 1 << 16;

/** The most bad cells that a problems file keeps; all are counted. */
export const badCellsKept = 1_000_000;

/** Writes bad cells to a file as they are found; memory stays the same however many there are. */
export class BadCellLog {
  readonly #file: number;
  readonly #sheet: string;
  readonly #headers: readonly string[];
  readonly #counts = new Map<ImportProblemCode, number>();
  #text = "";
  #kept = 0;

  constructor(path: string, sheet: string, headers: readonly string[]) {
    this.#file = openSync(path, "a");
    this.#sheet = sheet;
    this.#headers = headers;
  }

  add(
    row: number,
    column: number,
    value: string,
    code: ImportProblemCode,
    detail: ProblemDetail,
  ): void {
    this.count(code, 1);
    if (this.#kept >= badCellsKept) return;
    this.#kept += 1;
    const header = this.#headers[column] ?? "";
    const shown = value.slice(0, longestValue);
    const cell: BadCell = { sheet: this.#sheet, row, column, header, value: shown, code, detail };
    this.#text += `${JSON.stringify(cell)}\n`;
    if (this.#text.length > flushCharacters) this.#flush();
  }

  /** Counts cells that are not kept one by one. */
  count(code: ImportProblemCode, cells: number): void {
    if (cells === 0) return;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + cells);
  }

  /** How often each problem was found. */
  counts(): ProblemCounts {
    return Object.fromEntries(this.#counts);
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#text);
    this.#text = "";
  }
}

/** How many of the counted cells only warn. */
export function warningsIn(counts: ProblemCounts): number {
  return Object.entries(importProblems)
    .filter(([, { severity }]) => severity === "warning")
    .reduce((sum, [code]) => sum + (counts[code] ?? 0), 0);
}
