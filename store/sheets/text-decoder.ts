import { isAscii, isUtf8 } from "node:buffer";

import type { TextEncoding } from "./table.ts";

/** Turns bytes into text piece by piece; null means that the bytes are not text in the encoding. */
export interface ByteDecoder {
  readonly encoding: TextEncoding;
  decode(bytes: Buffer): string | null;
  /** Whether no half character is left over. */
  isComplete(): boolean;
}

/**
 * Strict UTF-8, many times faster than a streaming TextDecoder because whole chunks are checked at
 * once.
 */
export class Utf8Decoder implements ByteDecoder {
  readonly encoding = "utf-8";
  #left: Buffer = Buffer.alloc(0);

  decode(bytes: Buffer): string | null {
    const whole = this.#left.length === 0 ? bytes : Buffer.concat([this.#left, bytes]);
    if (isAscii(whole)) {
      this.#left = whole.subarray(whole.length);
      return whole.toString("latin1");
    }
    const end = lastWholeCharacter(whole);
    this.#left = Buffer.from(whole.subarray(end));
    const body = whole.subarray(0, end);
    return isUtf8(body) ? body.toString("utf8") : null;
  }

  isComplete(): boolean {
    return this.#left.length === 0;
  }
}

/** Where the last character begins that the bytes break off in, or their length. */
function lastWholeCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** GB18030, or UTF-16 after a byte order mark, through the platform's decoder. */
class PlatformDecoder implements ByteDecoder {
  readonly encoding: TextEncoding;
  readonly #decoder: InstanceType<typeof TextDecoder>;

  constructor(encoding: TextEncoding) {
    this.encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  decode(bytes: Buffer): string | null {
    return this.#attempt(() => this.#decoder.decode(bytes, { stream: true }));
  }

  isComplete(): boolean {
    return this.#attempt(() => this.#decoder.decode()) === "";
  }

  #attempt(step: () => string): string | null {
    try {
      return step();
    } catch {
      return null;
    }
  }
}

/**
 * Finds the encoding from the bytes: a byte order mark, else UTF-8 as long as it holds, else
 * GB18030 if nothing but
 * ASCII was read before. The choice is made at the first character beyond ASCII and stays.
 */
export class GuessingDecoder implements ByteDecoder {
  #decoder: ByteDecoder | null = null;
  #left: Buffer = Buffer.alloc(0);
  #started = false;

  get encoding(): TextEncoding {
    return this.#decoder?.encoding ?? "utf-8";
  }

  decode(bytes: Buffer): string | null {
    if (!this.#started) this.#decoder = markedDecoder(bytes);
    this.#started = true;
    if (this.#decoder !== null) return this.#decoder.decode(bytes);
    const whole = this.#left.length === 0 ? bytes : Buffer.concat([this.#left, bytes]);
    if (isAscii(whole)) return whole.toString("latin1");
    const end = lastWholeCharacter(whole);
    const body = whole.subarray(0, end);
    if (this.#left.length === 0 && isAscii(body)) {
      this.#left = Buffer.from(whole.subarray(end));
      return body.toString("latin1");
    }
    this.#decoder = isUtf8(body) ? new Utf8Decoder() : new PlatformDecoder("gb18030");
    return this.#decoder.decode(whole);
  }

  isComplete(): boolean {
    return this.#decoder === null ? this.#left.length === 0 : this.#decoder.isComplete();
  }
}

/** Whether the bytes begin with the mark of UTF-16, whose text is full of zero bytes. */
export function isUtf16(bytes: Buffer): boolean {
  return markedDecoder(bytes)?.encoding.startsWith("utf-16") ?? false;
}

function markedDecoder(bytes: Buffer): ByteDecoder | null {
  const mark = bytes.toString("hex", 0, 3);
  if (mark === "efbbbf") return new Utf8Decoder();
  if (mark.startsWith("fffe")) return new PlatformDecoder("utf-16le");
  if (mark.startsWith("feff")) return new PlatformDecoder("utf-16be");
  return null;
}
