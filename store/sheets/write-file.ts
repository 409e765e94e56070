import { createWriteStream } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { Readable as ReadableStream } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { ZipFile } from "yazl";

/** A file's path, or a stream such as an HTTP reply. */
export type Destination = string | Writable;

/** Opens what a table is written to. */
export function writableOf(destination: Destination): Writable {
  return typeof destination === "string" ? createWriteStream(destination) : destination;
}

// Fixed, so that the same table gives the same bytes.
const entryOptions = { mtime: new Date("2000-01-01T00:00:00Z"), compressionLevel: 4 };

/** Adds a part that is written piece by piece when its turn comes. */
export function addPart(
  zip: ZipFile,
  name: string,
  pieces: () => AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): void {
  zip.addReadStreamLazy(name, entryOptions, (give) => {
    const stream: Readable = ReadableStream.from(pieces(), { objectMode: false });
    give(null, stream);
  });
}

/** Ends an archive and writes it out; a failing part fails the whole. */
export async function writeArchive(zip: ZipFile, destination: Destination): Promise<void> {
  const failed = new Promise<never>((_resolve, reject) => {
    zip.once("error", reject);
  });
  const sink = writableOf(destination);
  zip.end();
  try {
    await Promise.race([failed, pipeline(zip.outputStream, sink)]);
  } catch (error) {
    sink.destroy();
    throw error;
  }
}
