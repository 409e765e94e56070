import { assert } from "@dongxiao/core/units";

/** Values of one column of a batch: numbers, or short words. */
export type ColumnValues = ArrayLike<number> | readonly string[];

/** One column on its way to the engine. */
interface Slot {
  readonly head: Buffer;
  put(values: ColumnValues, rows: Int32Array, count: number, at: number): void;
  bytes(rows: number): Uint8Array;
}

/** A length as the engine writes it: seven bits a byte, the lowest first. */
function lengthBytes(length: number): number[] {
  return length < 128 ? [length] : [(length % 128) + 128, ...lengthBytes(Math.floor(length / 128))];
}

const named = (text: string): Buffer =>
  Buffer.concat([Buffer.from(lengthBytes(Buffer.byteLength(text))), Buffer.from(text)]);

type Numbers = Uint16Array | Uint32Array | Int32Array | Int8Array;

const arrays: Readonly<Record<string, (length: number) => Numbers>> = {
  Date: (length) => new Uint16Array(length),
  UInt32: (length) => new Uint32Array(length),
  Int32: (length) => new Int32Array(length),
  Int8: (length) => new Int8Array(length),
};

function numberSlot(head: Buffer, numbers: Numbers): Slot {
  return {
    head,
    put(values, rows, count, at) {
      for (let i = 0; i < count; i += 1) numbers[at + i] = Number(values[rows[i] ?? 0]);
    },
    bytes: (rows) => new Uint8Array(numbers.buffer, 0, rows * numbers.BYTES_PER_ELEMENT),
  };
}

const upper = 2 ** 32;

/** Int64 as two halves: values are whole, not negative and below 2^53. */
function wideSlot(head: Buffer, halves: Uint32Array): Slot {
  return {
    head,
    put(values, rows, count, at) {
      for (let i = 0; i < count; i += 1) {
        const value = Number(values[rows[i] ?? 0]);
        halves[2 * (at + i)] = value % upper;
        halves[2 * (at + i) + 1] = Math.floor(value / upper);
      }
    },
    bytes: (rows) => new Uint8Array(halves.buffer, 0, rows * 8),
  };
}

function wordWriter(): (word: string) => Buffer {
  const known = new Map<string, Buffer>();
  return (word) => {
    const bytes = known.get(word) ?? named(word);
    known.set(word, bytes);
    return bytes;
  };
}

/** Words stand one behind the other; a batch that comes first begins the text anew. */
function wordSlot(head: Buffer): Slot {
  const written = wordWriter();
  let text = Buffer.alloc(1 << 16);
  let end = 0;
  return {
    head,
    put(values, rows, count, at) {
      if (at === 0) end = 0;
      for (let i = 0; i < count; i += 1) {
        const word = written(String(values[rows[i] ?? 0]));
        if (end + word.length > text.length) text = Buffer.concat([text], 2 * (end + word.length));
        for (let byte = 0; byte < word.length; byte += 1) text[end + byte] = word[byte] ?? 0;
        end += word.length;
      }
    },
    bytes: () => text.subarray(0, end),
  };
}

function slotOf([name, type]: readonly [string, string], capacity: number): Slot {
  const isWord = type.includes("String");
  const head = Buffer.concat([named(name), named(isWord ? "String" : type)]);
  if (isWord) return wordSlot(head);
  if (type === "Int64") return wideSlot(head, new Uint32Array(capacity * 2));
  const array = arrays[type];
  assert(array !== undefined, `${type} is a type of a fact`);
  return numberSlot(head, array(capacity));
}

/** Gathers rows column by column in the engine's own Native format, which it takes in without parsing. */
export class NativeBlock {
  readonly #capacity: number;
  readonly #slots: readonly Slot[];
  #rows = 0;

  constructor(columns: readonly (readonly [name: string, type: string])[], capacity: number) {
    this.#capacity = capacity;
    this.#slots = columns.map((column) => slotOf(column, capacity));
  }

  get rows(): number {
    return this.#rows;
  }

  /** Whether so many rows more find room. */
  hasRoom(rows: number): boolean {
    return this.#rows + rows <= this.#capacity;
  }

  /** Adds the chosen rows of a batch; the columns come in the block's order. */
  add(columns: readonly ColumnValues[], chosen: Int32Array, count: number): void {
    for (const [index, slot] of this.#slots.entries())
      slot.put(columns[index] ?? [], chosen, count, this.#rows);
    this.#rows += count;
  }

  /** Gives the rows away as bytes and begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const head = [...lengthBytes(this.#slots.length), ...lengthBytes(this.#rows)];
    const parts = this.#slots.flatMap((slot) => [slot.head, slot.bytes(this.#rows)]);
    const taken = new Uint8Array(head.length + parts.reduce((sum, part) => sum + part.length, 0));
    taken.set(head);
    let at = head.length;
    for (const part of parts) {
      taken.set(part, at);
      at += part.length;
    }
    this.#rows = 0;
    return taken;
  }
}
