import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import { refusalOfStream } from "./stream-refusal.ts";
import type { Reading, ReadProgress } from "./table.ts";

const chunkBytes = 256 * 2 ** 10;

/** Bytes piece by piece, and how far they have come. */
export interface Chunks {
  readonly bytes: AsyncGenerator<Buffer | SheetRefusal>;
  progress(): ReadProgress;
}

/** Reads a text file, through gunzip when it is packed; never more than the limits allow. */
export function fileChunks(reading: Reading, gzip: boolean): Chunks {
  const source = createReadStream(reading.path, { highWaterMark: chunkBytes });
  const progress = () => ({ readBytes: source.bytesRead, totalBytes: reading.fileBytes });
  if (!gzip) return { bytes: checked(reading, source, source), progress };
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  pipeline(source, gunzip, () => undefined);
  return { bytes: checked(reading, source, gunzip), progress };
}

async function* checked(
  reading: Reading,
  source: { readonly bytesRead: number; destroy(): void },
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer | SheetRefusal> {
  let unpacked = 0;
  try {
    for await (const chunk of stream) {
      reading.signal?.throwIfAborted();
      unpacked += chunk.length;
      if (isBomb(unpacked, source.bytesRead, reading.limits)) {
        const limit = reading.limits.unpackedBytes;
        yield sheetRefusal("archive-bomb", { part: reading.fileName, limit });
        return;
      }
      yield chunk;
    }
  } catch (error) {
    reading.signal?.throwIfAborted();
    yield refusalOfStream(error, reading.fileName, reading.fileName);
  } finally {
    source.destroy();
  }
}

/** Whether something unpacks to more than the limits allow. */
export function isBomb(unpacked: number, packed: number, limits: Reading["limits"]): boolean {
  if (unpacked > limits.unpackedBytes) return true;
  return unpacked > limits.ratioFromBytes && unpacked > packed * limits.compressionRatio;
}
