import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

import { Fault } from "../fault/index.ts";
import { makeFolder } from "../folders/index.ts";

/** Where a file with this content is kept. */
export function keptFile(folder: string, sha256: string): string {
  return path.join(folder, "files", sha256);
}

/** Where an import's bad cells, headers and sample rows are kept. */
export function notesFolder(folder: string, importId: number): string {
  return path.join(folder, "notes", String(importId));
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r");
  await handle.sync();
  await handle.close();
}

/** Copies a person's file into the house, named by its content; returns that name. A repeat keeps one copy. */
export async function keepFile(folder: string, source: string): Promise<string> {
  const files = path.join(folder, "files");
  const half = path.join(files, `half-${process.pid}-${process.hrtime.bigint()}`);
  try {
    makeFolder(files);
    const hash = createHash("sha256");
    await pipeline(
      createReadStream(source),
      async function* hashed(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(half),
    );
    await syncFile(half);
    const sha256 = hash.digest("hex");
    await rename(half, keptFile(folder, sha256));
    await syncFile(files);
    return sha256;
  } catch (error) {
    await rm(half, { force: true });
    throw new Fault(`the file could not be kept: ${source}`, { cause: error });
  }
}
