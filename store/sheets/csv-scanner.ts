import type { TableLimits } from "./limits.ts";
import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { RowSink } from "./table-rows.ts";

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Cuts delimited text into cells, chunk after chunk; only an unfinished cell is carried over. */
export class CsvScanner {
  /** Rows seen so far, blank ones included. */
  row = 1;
  refusal: SheetRefusal | null = null;
  readonly #sink: RowSink;
  readonly #delimiter: string;
  readonly #limit: number;
  #carry = "";
  #column = 0;
  #skipLineFeed = false;

  constructor(sink: RowSink, delimiter: string, limits: TableLimits) {
    this.#sink = sink;
    this.#delimiter = delimiter;
    this.#limit = limits.cellCharacters;
  }

  /** Takes the next piece of text. */
  push(piece: string): void {
    const text = this.#carry === "" ? piece : this.#carry + piece;
    const rest = this.#scan(text, false);
    this.#carry = text.slice(rest);
    if (this.#carry.length > 2 * this.#limit + 2) this.#refuseLong(this.#carry);
  }

  /** Says that the text is complete. */
  end(): void {
    const text = this.#carry;
    this.#carry = "";
    if (this.refusal !== null) return;
    const rest = this.#scan(text, true);
    if (rest < text.length && text.charCodeAt(rest) === quote) this.#refuseQuote();
    else {
      if (rest < text.length) this.#cell(text.slice(rest));
      if (this.#column > 0) this.#sink.endRow(this.row);
    }
  }

  /** Scans whole cells and answers where the unfinished one begins. */
  #scan(text: string, last: boolean): number {
    const delimiter = this.#delimiter.charCodeAt(0);
    const length = text.length;
    let start = 0;
    while (start < length && this.refusal === null) {
      let code = text.charCodeAt(start);
      if (this.#skipLineFeed) {
        this.#skipLineFeed = false;
        if (code === lineFeed) {
          start += 1;
          continue;
        }
      }
      if (code === quote) {
        const next = this.#quoted(text, start, last);
        if (next < 0) return start;
        start = next;
        continue;
      }
      let at = start;
      while (code !== delimiter && code !== lineFeed && code !== carriageReturn) {
        at += 1;
        if (at === length) return start;
        code = text.charCodeAt(at);
      }
      this.#cell(text.slice(start, at));
      this.#separator(code);
      start = at + 1;
    }
    return start;
  }

  /** Takes a cell that begins with a quotation mark; -1 when its end is not in the text yet. */
  #quoted(text: string, start: number, last: boolean): number {
    let close = text.indexOf('"', start + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2);
    if (close < 0 || (close + 1 === text.length && !last)) return -1;
    if (close - start > this.#limit) this.#refuseLong(text.slice(start, close));
    const inside = text.slice(start + 1, close).replaceAll('""', '"');
    const end = this.#separatorFrom(text, close + 1);
    if (end === text.length && !last) return -1;
    const stray = text.slice(close + 1, end);
    if (stray.trim() !== "") this.#sink.odd(this.#column, "quote");
    this.#cell(inside + stray);
    if (end < text.length) this.#separator(text.charCodeAt(end));
    return end + 1;
  }

  #separatorFrom(text: string, from: number): number {
    const delimiter = this.#delimiter.charCodeAt(0);
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === lineFeed || code === carriageReturn) break;
    }
    return at;
  }

  #cell(text: string): void {
    if (text.length > this.#limit) this.#refuseLong(text);
    else this.#sink.cell(this.#column, text);
    this.#column += 1;
  }

  #separator(code: number): void {
    if (code !== lineFeed && code !== carriageReturn) return;
    this.#sink.endRow(this.row);
    this.row += 1;
    this.#column = 0;
    this.#skipLineFeed = code === carriageReturn;
  }

  #refuseLong(text: string): void {
    if (text.charCodeAt(0) === quote && text.includes("\n")) this.#refuseQuote();
    const detail = { row: this.row, column: this.#column + 1, limit: this.#limit };
    this.refusal ??= sheetRefusal("cell-too-long", detail);
  }

  #refuseQuote(): void {
    const detail = { row: this.row, column: this.#column + 1 };
    this.refusal ??= sheetRefusal("quote-unclosed", detail);
  }
}
