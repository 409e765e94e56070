const [zero, minus, tab, newline] = [48, 45, 9, 10];

/** Longest text of one row: a date, some whole numbers, a short word. */
const rowBytes = 256;

/** Writes rows of dates, whole numbers and short words as tab-separated bytes, without a string in between. */
export class RowWriter {
  readonly #capacity: number;
  readonly #days = new Map<number, Uint8Array>();
  readonly #isoOf: (day: number) => string;
  #bytes: Uint8Array<ArrayBuffer>;
  #at = 0;
  #rows = 0;

  constructor(capacity: number, isoOf: (day: number) => string) {
    this.#capacity = capacity;
    this.#bytes = new Uint8Array(capacity);
    this.#isoOf = isoOf;
  }

  get isFull(): boolean {
    return this.#at + rowBytes > this.#capacity;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Gives away the bytes written so far and begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(0, this.#at);
    this.#bytes = new Uint8Array(this.#capacity);
    this.#at = 0;
    this.#rows = 0;
    return taken;
  }

  day(day: number): void {
    let text = this.#days.get(day);
    if (text === undefined) {
      text = Buffer.from(this.#isoOf(day), "latin1");
      this.#days.set(day, text);
    }
    this.#bytes.set(text, this.#at);
    this.#at += text.length;
    this.#end(tab);
  }

  whole(value: number): void {
    let rest = value;
    if (rest < 0) {
      this.#end(minus);
      rest = -rest;
    }
    let digits = 1;
    for (let bound = 10; rest >= bound; bound *= 10) digits += 1;
    for (let at = this.#at + digits - 1; at >= this.#at; at -= 1) {
      const tens = rest < 2_147_483_648 ? (rest / 10) | 0 : Math.floor(rest / 10);
      this.#bytes[at] = zero + rest - tens * 10;
      rest = tens;
    }
    this.#at += digits;
    this.#end(tab);
  }

  /** A short word of plain letters. */
  word(word: string): void {
    for (let i = 0; i < word.length; i += 1) this.#bytes[this.#at + i] = word.charCodeAt(i);
    this.#at += word.length;
    this.#end(tab);
  }

  endRow(): void {
    this.#bytes[this.#at - 1] = newline;
    this.#rows += 1;
  }

  #end(letter: number): void {
    this.#bytes[this.#at] = letter;
    this.#at += 1;
  }
}
