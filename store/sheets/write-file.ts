import { createWriteStream } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { ZipFile } from "yazl";

/** A file's path, or a stream such as an HTTP reply. */
export type Destination = string | Writable;

/** Opens what a table is written to. */
export function writableOf(destination: Destination): Writable {
  return typeof destination === "string" ? createWriteStream(destination) : destination;
}

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

// Fixed, so that the same table gives the same bytes.
const entryOptions = { mtime: new Date("2000-01-01T00:00:00Z"), compressionLevel: 4 };

/**
 * Writes an archive part after part; where one fails, or the reader goes away, every source is let
 * go.
 */
export class ArchiveWriter {
  readonly #zip = new ZipFile();
  #current: Readable | null = null;

  /** Adds a part whose pieces are asked for when its turn comes. */
  add(name: string, pieces: () => Pieces): void {
    this.#zip.addReadStreamLazy(name, entryOptions, (give) => {
      const stream = Readable.from(pieces(), { objectMode: false });
      stream.on("error", (error) => this.#zip.emit("error", error));
      this.#current = stream;
      give(null, stream);
    });
  }

  /** Ends the archive and writes it out. */
  async writeTo(destination: Destination): Promise<void> {
    const failed = new Promise<never>((_resolve, reject) => {
      this.#zip.once("error", reject);
    });
    const sink = writableOf(destination);
    this.#zip.end();
    try {
      await Promise.race([failed, pipeline(this.#zip.outputStream, sink)]);
    } catch (error) {
      this.#current?.destroy();
      sink.destroy();
      throw error;
    }
  }
}
