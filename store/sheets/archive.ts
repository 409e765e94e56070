import { pipeline } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";

import { openPromise, type Entry, type ZipFile } from "yauzl";

import { isBomb, type Chunks } from "./file-chunks.ts";
import { isRefusal, sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import { refusalOfStream } from "./stream-refusal.ts";
import type { Reading } from "./table.ts";

const pieceBytes = 128 * 2 ** 10;

/** The parts of a workbook, each within the limits. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacks a part piece by piece and compares it with its checksum. */
  chunks(name: string): Chunks;
  close(): void;
}

/**
 * Reads the list of an archive's parts; refuses bombs by what the list declares, which unpacking
 * then enforces.
 */
export async function openArchive(reading: Reading): Promise<Archive | SheetRefusal> {
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(reading.path, { autoClose: false, lazyEntries: true });
    const entries = await entriesOf(zip, reading);
    if (isRefusal(entries)) zip.close();
    return isRefusal(entries) ? entries : archiveOf(zip, entries, reading);
  } catch (error) {
    zip?.close();
    return refusalOfStream(error, "zip", reading.fileName);
  }
}

async function entriesOf(
  zip: ZipFile,
  { limits, fileName }: Reading,
): Promise<Map<string, Entry> | SheetRefusal> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const part = entry.fileName;
    if (entries.size >= limits.archiveEntries)
      return sheetRefusal("archive-bomb", { part, limit: limits.archiveEntries });
    if (isBomb(entry.uncompressedSize, entry.compressedSize, limits))
      return sheetRefusal("archive-bomb", { part, limit: limits.unpackedBytes });
    if (entry.isEncrypted()) return sheetRefusal("file-encrypted", { file: fileName });
    if (!entries.has(part.toLowerCase())) entries.set(part.toLowerCase(), entry);
  }
  return entries;
}

function archiveOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, reading: Reading): Archive {
  return {
    names: [...entries.values()].map((entry) => entry.fileName),
    has: (name) => entries.has(name.toLowerCase()),
    chunks: (name) => partChunks(zip, entries.get(name.toLowerCase()), name, reading),
    close: () => zip.close(),
  };
}

function partChunks(
  zip: ZipFile,
  entry: Entry | undefined,
  part: string,
  reading: Reading,
): Chunks {
  const seen = { bytes: 0 };
  return {
    bytes: unpacked(zip, entry, part, reading, seen),
    progress: () => ({ readBytes: seen.bytes, totalBytes: entry?.uncompressedSize ?? 0 }),
  };
}

async function* unpacked(
  zip: ZipFile,
  entry: Entry | undefined,
  part: string,
  reading: Reading,
  seen: { bytes: number },
): AsyncGenerator<Buffer | SheetRefusal> {
  if (entry === undefined) {
    yield sheetRefusal("file-damaged", { part, found: "missing" });
    return;
  }
  let sum = 0;
  try {
    for await (const chunk of await inflated(zip, entry)) {
      reading.signal?.throwIfAborted();
      sum = crc32(chunk, sum);
      seen.bytes += chunk.length;
      if (seen.bytes > entry.uncompressedSize) break;
      yield chunk;
    }
    if (seen.bytes !== entry.uncompressedSize || sum !== entry.crc32)
      yield sheetRefusal("file-damaged", { part, found: "checksum" });
  } catch (error) {
    reading.signal?.throwIfAborted();
    yield refusalOfStream(error, part, reading.fileName);
  }
}

/**
 * Unpacks with larger pieces than yauzl's own 16 KB, which cost a third of the time in switching
 * threads.
 */
async function inflated(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  if (entry.compressionMethod !== 8) return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  pipeline(packed, inflate, () => undefined);
  return inflate;
}
