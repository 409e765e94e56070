const comma = 44;
const newline = 10;
const minus = 45;
const point = 46;
const nought = 48;

/** Writes rows of numbers as text into one growing run of bytes: quicker than strings by far. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** Bytes written since the last time that they were taken. */
  get length(): number {
    return this.#length;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    wider.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = wider;
  }

  /** Writes bytes as they are. */
  raw(text: Uint8Array): void {
    this.#reserve(text.length);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < text.length; i += 1) bytes[at++] = text[i] ?? 0;
    this.#length = at;
  }

  /** Writes a whole number between -1e15 and 1e15. */
  whole(value: number): void {
    this.#reserve(17);
    let rest = value;
    if (rest < 0) {
      this.#bytes[this.#length++] = minus;
      rest = -rest;
    }
    let digits = 1;
    for (let bound = 10; rest >= bound; bound *= 10) digits += 1;
    const end = this.#length + digits;
    for (let at = end - 1; at >= this.#length; at -= 1) {
      const next = Math.floor(rest / 10);
      this.#bytes[at] = nought + rest - next * 10;
      rest = next;
    }
    this.#length = end;
  }

  /** Writes hundredths as a number with two decimals: 1234 as 12.34. */
  hundredths(value: number): void {
    const whole = Math.floor(value / 100);
    this.whole(whole);
    const rest = value - whole * 100;
    this.#reserve(3);
    this.#bytes[this.#length++] = point;
    this.#bytes[this.#length++] = nought + Math.floor(rest / 10);
    this.#bytes[this.#length++] = nought + (rest % 10);
  }

  comma(): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = comma;
  }

  newline(): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = newline;
  }

  /** What was written, valid until the next writing; the writer begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }
}

/** Text as bytes. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
