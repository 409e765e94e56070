import { makeFolder } from "@dongxiao/store/folders";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file that is being sent, on the disk for as long as it is needed. */
export interface Upload {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** Makes room for a file that is only needed for a while. */
export async function makePlace(folder: string): Promise<Upload> {
  makeFolder(folder);
  const file = path.join(folder, randomUUID());
  return { file, remove: () => rm(file, { force: true }) };
}

/** Streams an upload to the disk; null when it is larger than the limit, and then nothing stays. */
export async function receiveUpload(
  body: Readable,
  folder: string,
  bytesMost: number,
): Promise<Upload | null> {
  const { file, remove } = await makePlace(folder);
  let size = 0;
  const isTooLarge = (): boolean => size > bytesMost;
  try {
    await pipeline(
      body,
      async function* counted(pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          size += piece.length;
          if (isTooLarge()) return;
          yield piece;
        }
      },
      createWriteStream(file, { mode: 0o600 }),
    );
  } catch (error) {
    await remove();
    throw error;
  }
  if (!isTooLarge()) return { file, remove };
  await remove();
  return null;
}
