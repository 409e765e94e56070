import { gzipSync } from "node:zlib";

import { ByteWriter } from "./byte-writer.ts";

const pieceBytes = 1 << 21;

/**
 * One file's part of one line, compressed piece by piece: pieces of several lines set side by side are one gzip file.
 * Where a piece ends depends on what is in it alone, never on who wrote it.
 *
 * @see RFC 1952, section 2.2: a gzip file is a series of members
 */
export class PackedText {
  readonly out = new ByteWriter();
  #pieces: Uint8Array<ArrayBuffer>[] = [];

  #pack(): void {
    if (this.out.length === 0) return;
    this.#pieces.push(new Uint8Array(gzipSync(this.out.take(), { level: 1 })));
  }

  /** Compresses what has come together once it is enough; called between rows. */
  endRow(): void {
    this.out.newline();
    if (this.out.length >= pieceBytes) this.#pack();
  }

  /** All pieces; nothing is left behind. */
  take(): readonly Uint8Array<ArrayBuffer>[] {
    this.#pack();
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}

/** A text that stands by itself, such as a file's heading, as one piece. */
export const packed = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(text, { level: 1 }));
