import { ByteCutter } from "./cut-bytes.ts";
import { CsvScanner } from "./csv-scanner.ts";
import { delimiterOf } from "./delimiter.ts";
import type { ByteScanner } from "./row-stream.ts";
import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { Reading } from "./table.ts";
import type { RowSink } from "./table-rows.ts";
import { GuessingDecoder, isUtf16 } from "./text-decoder.ts";

const lineFeed = 10;
const headCharacters = 64 * 2 ** 10;

/** Scans the bytes of a text table: finds encoding and separator, then hands the text on. */
export class CsvBytes implements ByteScanner {
  readonly decoder = new GuessingDecoder();
  delimiter = ",";
  readonly #reading: Pick<Reading, "fileName" | "limits">;
  readonly #sink: RowSink;
  #scanner: CsvScanner | null = null;
  #head = "";
  #refusal: SheetRefusal | null = null;
  #bytes = 0;
  #isCut = false;
  readonly #cutter = new ByteCutter(lineFeed);

  constructor(reading: Pick<Reading, "fileName" | "limits">, sink: RowSink) {
    this.#reading = reading;
    this.#sink = sink;
  }

  get refusal(): SheetRefusal | null {
    return this.#refusal ?? this.#scanner?.refusal ?? null;
  }

  get isDone(): boolean {
    return false;
  }

  push(bytes: Buffer): void {
    if (this.#bytes === 0 && bytes.includes(0) && !isUtf16(bytes)) {
      const detail = { file: this.#reading.fileName, found: "binary" };
      this.#refusal = sheetRefusal("file-not-a-table", detail);
      return;
    }
    if (this.#bytes === 0) this.#isCut = !isUtf16(bytes);
    this.#bytes += bytes.length;
    this.#scan(this.#isCut ? this.#cutter.push(bytes) : bytes);
  }

  #scan(bytes: Buffer): void {
    const text = this.decoder.decode(bytes);
    if (text === null || text.includes("\uFFFD")) this.#refuseEncoding();
    else if (text.includes("\0"))
      this.#refusal = sheetRefusal("file-damaged", { part: `row ${this.#row}`, found: "NUL" });
    else if (this.#scanner === null) this.#begin(text, false);
    else this.#scanner.push(text);
  }

  end(): void {
    this.#scan(this.#cutter.end());
    if (!this.decoder.isComplete()) this.#refuseEncoding();
    if (this.refusal !== null) return;
    if (this.#scanner === null) this.#begin("", true);
    this.#scanner?.end();
  }

  get #row(): number {
    return this.#scanner?.row ?? 1;
  }

  #begin(text: string, last: boolean): void {
    this.#head += text;
    const head = this.#head.replace(/^\uFEFF/u, "");
    if (!last && this.#head.length < headCharacters && !/\S[^\r\n]*[\r\n]/u.test(head)) return;
    this.#head = "";
    this.delimiter = delimiterOf(head);
    this.#scanner = new CsvScanner(this.#sink, this.delimiter, this.#reading.limits);
    this.#scanner.push(head);
  }

  #refuseEncoding(): void {
    this.#refusal ??= sheetRefusal("file-encoding", { row: this.#row });
  }
}
