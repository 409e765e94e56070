import { unguarded } from "./csv-text.ts";
import { headersOf } from "./headers.ts";
import type { TableLimits } from "./limits.ts";
import type { OddCell, OddCellKind } from "./odd-cells.ts";
import { isRefusal, sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { CellBatch } from "./table.ts";

/** What the scanners of both formats tell, cell by cell. */
export interface RowSink {
  /** The number of headers, 0 before they are known. */
  readonly width: number;
  cell(column: number, text: string): void;
  odd(column: number, kind: OddCellKind): void;
  endRow(row: number): void;
}

const batchRows = 8192;
const batchCharacters = 8 * 2 ** 20;

/** Gathers cells into batches; the first filled row becomes the headers. */
export class TableRows implements RowSink {
  headers: readonly string[] = [];
  headerRow = 0;
  refusal: SheetRefusal | null = null;
  readonly #limits: TableLimits;
  readonly #isText: boolean;
  readonly #heading: string[] = [];
  #ready: CellBatch[] = [];
  #columns: string[][] = [];
  #rowNumbers = new Int32Array(batchRows);
  #oddCells: OddCell[] = [];
  #oddOfRow: { column: number; kind: OddCellKind }[] = [];
  #row = 0;
  #rowsInAll = 0;
  #characters = 0;
  #filled = false;
  readonly #everyRow: boolean;
  #cells = 0;
  #shortRows: number[] = [];

  /**
   * @param isText - whether an apostrophe before = + - @ is the guard that text tables carry, and
   * is taken off
   * @param everyRow - whether a row of empty cells is a row, and one with too few cells is told
   */
  constructor(limits: TableLimits, isText: boolean, everyRow = false) {
    this.#everyRow = everyRow;
    this.#limits = limits;
    this.#isText = isText;
  }

  get width(): number {
    return this.headers.length;
  }

  cell(column: number, text: string): void {
    this.#cells = column + 1;
    const isGuarded = this.#isText && text.charCodeAt(0) === 39;
    const value = tidied(isGuarded ? unguarded(text) : text);
    if (value === "") return;
    this.#filled = true;
    this.#characters += value.length;
    const target = this.#columns[column];
    if (target !== undefined) target[this.#row] = value;
    else this.#beyond(column, value);
  }

  odd(column: number, kind: OddCellKind): void {
    if (kind !== "merged") this.#filled = true;
    this.#oddOfRow.push({ column, kind });
  }

  endRow(row: number): void {
    if (this.#everyRow && this.headerRow > 0) this.#lookAtWidth(row);
    this.#cells = 0;
    if (this.#filled && this.refusal === null) {
      if (this.headerRow === 0) this.#takeHeaders(row);
      else this.#takeRow(row);
    }
    this.#filled = false;
    if (this.#oddOfRow.length > 0) this.#oddOfRow = [];
  }

  /** The batches that are complete; with `last`, also the rest. */
  take(last: boolean): CellBatch[] {
    if (last && this.#row > 0) this.#finishBatch();
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #lookAtWidth(row: number): void {
    if (this.#cells > 1) this.#filled = true;
    if (this.#filled && this.#cells < this.headers.length) this.#shortRows.push(row);
  }

  #beyond(column: number, value: string): void {
    if (this.headerRow > 0) {
      if (this.#oddOfRow.at(-1)?.kind !== "row-width") this.odd(column, "row-width");
    } else if (column < this.#limits.columns) this.#heading[column] = value;
    else this.#tooLarge("columns", this.#limits.columns);
  }

  #takeHeaders(row: number): void {
    const headers = headersOf(this.#heading);
    if (isRefusal(headers)) {
      this.refusal ??= headers;
      return;
    }
    this.headers = headers;
    this.headerRow = row;
    this.#columns = headers.map(() => blankColumn());
  }

  #takeRow(row: number): void {
    for (const { column, kind } of this.#oddOfRow)
      if (column < this.headers.length || kind === "row-width")
        this.#oddCells.push({ row, column, kind });
    this.#rowNumbers[this.#row] = row;
    this.#row += 1;
    this.#rowsInAll += 1;
    if (this.#rowsInAll > this.#limits.rows) this.#tooLarge("rows", this.#limits.rows);
    if (this.#row === batchRows || this.#characters + this.#oddCells.length * 64 > batchCharacters)
      this.#finishBatch();
  }

  #finishBatch(): void {
    const rowCount = this.#row;
    const columns = this.#columns;
    if (rowCount < batchRows) for (const column of columns) column.length = rowCount;
    const rowNumbers = this.#rowNumbers.slice(0, rowCount);
    const [oddCells, shortRows] = [this.#oddCells, this.#shortRows];
    this.#ready.push({ ok: true, rowNumbers, rowCount, columns, oddCells, shortRows });
    this.#columns = this.headers.map(() => blankColumn());
    this.#oddCells = [];
    this.#shortRows = [];
    this.#row = 0;
    this.#characters = 0;
  }

  #tooLarge(what: string, limit: number): void {
    this.refusal ??= sheetRefusal("sheet-too-large", { what, limit });
  }
}

const blank = Array.from({ length: batchRows }, () => "");

function blankColumn(): string[] {
  return blank.slice();
}

/**
 * Takes white space (full-width too) off both ends. Texts of 13 characters and more are copied,
 * because V8 would
 * otherwise keep the whole chunk alive that they were cut from.
 */
function tidied(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const value = isPlain(first) && isPlain(last) ? text : text.trim();
  return value.length < 13 ? value : ` ${value}`.slice(1);
}

function isPlain(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x4e00 && code < 0xa000);
}
