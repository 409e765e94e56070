import type { TableLimits } from "./limits.ts";
import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import type { PartHandler } from "./xml-bytes.ts";
import { decodeExcelEscapes } from "./xml-text.ts";
import type { XmlTag } from "./xml-scanner.ts";

const pageBytes = 2 ** 20;
const keptTexts = 2 ** 18;

/**
 * Texts that cells refer to by number, packed as UTF-8: some bytes per text instead of a string
 * object each.
 */
export class SharedStrings {
  #pages: Buffer[] = [];
  #used = pageBytes;
  #starts = new Float64Array(1024);
  #lengths = new Int32Array(1024);
  #count = 0;
  #bytes = 0;
  readonly #kept: (string | undefined)[] = [];

  get count(): number {
    return this.#count;
  }

  get bytes(): number {
    return this.#bytes;
  }

  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.#used + length > pageBytes) {
      this.#pages.push(Buffer.allocUnsafeSlow(Math.max(pageBytes, length)));
      this.#used = 0;
    }
    if (this.#count === this.#lengths.length) this.#grow();
    this.#starts[this.#count] = (this.#pages.length - 1) * pageBytes + this.#used;
    this.#lengths[this.#count] = this.#pages.at(-1)?.write(text, this.#used) ?? 0;
    this.#used = Math.min(pageBytes, this.#used + length);
    this.#count += 1;
    this.#bytes += length;
  }

  /** The text of a number; undefined when the table does not have it. */
  at(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count) return undefined;
    const kept = index < keptTexts ? this.#kept[index] : undefined;
    if (kept !== undefined) return kept;
    const start = this.#starts[index] ?? 0;
    const page = this.#pages[Math.floor(start / pageBytes)];
    const from = start % pageBytes;
    const text = page?.toString("utf8", from, from + (this.#lengths[index] ?? 0));
    if (index < keptTexts) this.#kept[index] = text;
    return text;
  }

  #grow(): void {
    const starts = new Float64Array(this.#count * 2);
    starts.set(this.#starts);
    this.#starts = starts;
    const lengths = new Int32Array(this.#count * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
  }
}

/**
 * Fills a table of shared strings from its part; rich text becomes plain, reading aids (phonetic
 * runs) are left out.
 */
export class SharedStringsHandler implements PartHandler {
  readonly strings = new SharedStrings();
  refusal: SheetRefusal | null = null;
  readonly #limits: TableLimits;
  #text = "";
  #inText = false;
  #phonetic = false;

  constructor(limits: TableLimits) {
    this.#limits = limits;
  }

  open({ name }: XmlTag): void {
    if (name === "si") this.#text = "";
    else if (name === "rPh") this.#phonetic = true;
    else if (name === "t") this.#inText = !this.#phonetic;
  }

  close({ name }: XmlTag): void {
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#phonetic = false;
    else if (name === "si") this.#add(decodeExcelEscapes(this.#text));
  }

  text(decoded: string): void {
    if (!this.#inText) return;
    this.#text += decoded;
    if (this.#text.length > 7 * this.#limits.cellCharacters) this.#refuseLong();
  }

  #add(text: string): void {
    const { cellCharacters, sharedStrings, sharedStringBytes } = this.#limits;
    if (text.length > cellCharacters) this.#refuseLong();
    this.strings.add(text);
    if (this.strings.count > sharedStrings) this.#refuseMany(sharedStrings);
    else if (this.strings.bytes > sharedStringBytes) this.#refuseMany(sharedStringBytes);
  }

  #refuseLong(): void {
    const detail = { row: 0, column: 0, limit: this.#limits.cellCharacters };
    this.refusal ??= sheetRefusal("cell-too-long", detail);
  }

  #refuseMany(limit: number): void {
    this.refusal ??= sheetRefusal("sheet-too-large", { what: "sharedStrings", limit });
  }
}
