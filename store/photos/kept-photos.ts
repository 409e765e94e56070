import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";

import { Fault } from "../fault/index.ts";
import { makeFolder } from "../folders/index.ts";

/** Keeps a photo under the name of its content, and returns that name; a repeat keeps one copy. */
export async function keepPhoto(folder: string, bytes: Buffer): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const half = path.join(folder, `half-${randomUUID()}`);
  try {
    makeFolder(folder);
    const file = await open(half, "w", 0o600);
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(half, path.join(folder, sha256));
    return sha256;
  } catch (error) {
    await rm(half, { force: true });
    throw new Fault("the photo could not be kept", { cause: error });
  }
}

/** Reads a kept photo. */
export function readPhoto(folder: string, sha256: string): Readable {
  return createReadStream(path.join(folder, sha256));
}
